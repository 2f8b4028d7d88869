package dk.spirekraft.operate;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets people in and takes roles away for the operator, through the same door as the pages, and writes it down.
@Component
class Accounts {

    private final Places places;
    private final People people;
    private final AuditLog audit;
    private final TransactionOperations transactions;

    Accounts(Places places, People people, AuditLog audit, TransactionOperations transactions) {
        this.places = places;
        this.people = people;
        this.audit = audit;
        this.transactions = transactions;
    }

    private interface Change {
        UUID made(Places.Place place);
    }

    Told add(String name, Held held) {
        if (!held.email.matches("[^@\\s]{1,120}@[^@\\s]{1,120}"))
            throw new Refused("An e-mail is a whole address, but this is '%s'.".formatted(held.email));
        if (name.isBlank()) throw new Refused("A name is one character or more.");
        return changed(held, "role.grantedByCommand", "%s has an account as %s at %s.", place -> {
            UUID person = people.addPerson(place.municipality(), name, held.email)
                    .orElseThrow(() -> new Refused("This address belongs to somebody of another municipality."))
                    .id();
            return given(person, held, place);
        });
    }

    Told grant(Held held) {
        return changed(held, "role.grantedByCommand", "%s is %s at %s.", place -> given(known(held), held, place));
    }

    Told revoke(Held held) {
        return changed(held, "role.withdrawnByCommand", "%s is no longer %s at %s.", place -> taken(held, place));
    }

    private Told changed(Held held, String action, String sentence, Change change) {
        Places.Place place = places.find(held.at);
        boolean atSchool = place.school().isPresent();
        if ((held.role.level() == Role.Level.SCHOOL) != atSchool)
            throw new Refused("%s is held at a %s, but %s is a %s."
                    .formatted(held.role, level(!atSchool), held.at, level(atSchool)));
        MunicipalityScope.within(
                Set.of(place.municipality()),
                () -> transactions.executeWithoutResult(status ->
                        audit.record(place.municipality(), action, "%s %s".formatted(held.role, change.made(place)))));
        return Told.done(
                sentence.formatted(held.email, held.role, held.at),
                Map.of("email", held.email, "role", held.role.name(), "at", held.at));
    }

    private static String level(boolean school) {
        return school ? "school" : "municipality";
    }

    private UUID given(UUID person, Held held, Places.Place place) {
        boolean isNew = place.school()
                .map(school -> people.grant(person, held.role, school))
                .orElseGet(() -> people.grant(person, held.role, place.municipality()));
        if (!isNew) throw new Refused("%s is %s at %s already.".formatted(held.email, held.role, held.at));
        return person;
    }

    private List<People.Member> members(Places.Place place) {
        return place.school().map(people::at).orElseGet(() -> people.in(place.municipality()));
    }

    private UUID taken(Held held, Places.Place place) {
        People.Member member = members(place).stream()
                .filter(one -> one.role() == held.role && one.email().equals(address(held)))
                .findFirst()
                .orElseThrow(() -> new Refused("%s is not %s at %s.".formatted(held.email, held.role, held.at)));
        var withdrawal = place.school()
                .map(school -> people.withdraw(school, member.held()))
                .orElseGet(() -> people.withdraw(place.municipality(), member.held()));
        return switch (withdrawal) {
            case DONE -> member.person();
            case LAST_ONE ->
                throw new Refused(
                        "%s is the last one at %s who can let others in. Grant somebody else such a role first."
                                .formatted(held.email, held.at));
            case NOT_HELD -> throw new Refused("%s is not %s any more.".formatted(held.email, held.role));
        };
    }

    /// @throws Refused if nobody in the municipality has the address
    private UUID known(Held held) {
        return people.byAddress(held.email)
                .orElseThrow(() -> new Refused("Nobody there has the address %s: use user add.".formatted(held.email)));
    }

    private static String address(Held held) {
        return held.email.strip().toLowerCase(Locale.ROOT);
    }
}
