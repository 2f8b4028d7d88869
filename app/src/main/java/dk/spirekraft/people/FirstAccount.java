package dk.spirekraft.people;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.database.SetupFault;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the first person of a municipality in: `--municipality=NAME --secretariat=E-MAIL`. Everybody after that is let
/// in by somebody.
@Component
class FirstAccount implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private final People people;
    private final SignIn signIn;
    private final Post post;
    private final TransactionTemplate transaction;

    FirstAccount(People people, SignIn signIn, Post post, TransactionTemplate transaction) {
        this.people = people;
        this.signIn = signIn;
        this.post = post;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> names = values(arguments, "municipality");
        List<String> addresses = values(arguments, "secretariat");
        if (names.isEmpty() && addresses.isEmpty()) return;
        if (names.size() != 1 || addresses.size() != 1)
            throw new SetupFault("Name one --municipality=NAME and one --secretariat=E-MAIL.");
        UUID municipality = UUID.randomUUID();
        UUID person = MunicipalityScope.within(
                Set.of(municipality),
                () -> Objects.requireNonNull(
                        transaction.execute(status -> add(municipality, names.getFirst(), addresses.getFirst()))));
        LOG.info("The secretariat of {} can sign in", names.getFirst());
        if (!post.isSent()) tell(signIn.link(person, municipality));
    }

    /// On standard output alone, where whoever started the program looks, and in no log that is gathered as JSON.
    @SuppressWarnings("SystemOut")
    private static void tell(String link) {
        System.out.println("No mail server is named, so here is the link, once and for fifteen minutes: " + link);
    }

    private static List<String> values(ApplicationArguments arguments, String option) {
        List<String> values = arguments.getOptionValues(option);
        return values == null ? List.of() : values;
    }

    private UUID add(UUID municipality, String name, String email) {
        if (!email.matches("[^@\\s]{1,120}@[^@\\s]{1,120}"))
            throw new SetupFault("The secretariat's e-mail is a whole address, but is '%s'.".formatted(email));
        people.addMunicipality(municipality, name);
        UUID person = people.addPerson(municipality, email, email)
                .orElseThrow(() -> new SetupFault("The address %s has an account already.".formatted(email)))
                .id();
        people.grant(person, Role.SECRETARIAT, municipality);
        people.grant(person, Role.OPERATOR, municipality);
        return person;
    }
}
