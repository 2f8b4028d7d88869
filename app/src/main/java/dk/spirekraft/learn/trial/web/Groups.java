package dk.spirekraft.learn.trial.web;

import dk.spirekraft.people.People;
import dk.spirekraft.people.School;
import org.springframework.stereotype.Component;

/// Finds a school's working group.
@Component
class Groups {

    private final People people;

    Groups(People people) {
        this.people = people;
    }

    Group of(School school) {
        return Group.of(people.at(school), people.in(school.municipality()));
    }
}
