package dk.spirekraft.anchor;

import dk.spirekraft.people.People;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Once;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Finds who is at a school.
@Component
public class Staffs {

    private final People people;

    Staffs(People people) {
        this.people = people;
    }

    public Staff of(School school) {
        return Once.asked(
                List.of("staff", school),
                () -> Staff.of(people.at(school), SingletonSupplier.of(() -> people.names(school.municipality()))));
    }
}
