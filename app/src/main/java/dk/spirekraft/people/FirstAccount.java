package dk.spirekraft.people;

import dk.spirekraft.database.MunicipalityScope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Lets the first person of a municipality in: `--municipality=NAME --secretariat=E-MAIL`. Everybody after that is let
/// in by somebody.
@Component
class FirstAccount implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private final People people;

    FirstAccount(People people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> names = values(arguments, "municipality");
        List<String> addresses = values(arguments, "secretariat");
        if (names.isEmpty() && addresses.isEmpty()) return;
        if (names.size() != 1 || addresses.size() != 1)
            throw new IllegalArgumentException("Name one --municipality=NAME and one --secretariat=E-MAIL");
        UUID municipality = UUID.randomUUID();
        MunicipalityScope.within(Set.of(municipality), () -> add(municipality, names.getFirst(), addresses.getFirst()));
        LOG.info("{} can sign in for {}", addresses.getFirst(), names.getFirst());
    }

    private static List<String> values(ApplicationArguments arguments, String option) {
        List<String> values = arguments.getOptionValues(option);
        return values == null ? List.of() : values;
    }

    private void add(UUID municipality, String name, String email) {
        people.addMunicipality(municipality, name);
        UUID person = people.addPerson(municipality, email, email)
                .orElseThrow(
                        () -> new IllegalArgumentException("The address %s has an account already".formatted(email)));
        people.grant(person, Role.SECRETARIAT, municipality);
        people.grant(person, Role.OPERATOR, municipality);
    }
}
