package dk.spirekraft.learn.trial.web;

import dk.spirekraft.people.People;
import dk.spirekraft.people.School;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds a school's working group.
@Component
class Groups {

    private final People people;

    Groups(People people) {
        this.people = people;
    }

    /// Those who are in it alone, without the others who write about its trials.
    Group members(School school) {
        return Group.of(people.at(school), List.of());
    }

    Group of(School school) {
        return Group.of(people.at(school), people.in(school.municipality()));
    }
}
