package dk.spirekraft.anchor;

import dk.spirekraft.people.People;
import dk.spirekraft.people.School;
import org.springframework.stereotype.Component;

/// Finds who is at a school.
@Component
public class Staffs {

    private final People people;

    Staffs(People people) {
        this.people = people;
    }

    public Staff of(School school) {
        return Staff.of(people.at(school), people.names(school.municipality()));
    }
}
