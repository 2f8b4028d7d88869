package dk.spirekraft.people.roster;

import dk.spirekraft.people.Role;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The roles at a school as staff lists write them. A title that gives no role here, such as *lærer*, says only that
/// somebody works there.
final class RoleWords {

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("skoleleder", Role.SCHOOL_LEADER),
            Map.entry("leder", Role.SCHOOL_LEADER),
            Map.entry("school leader", Role.SCHOOL_LEADER),
            Map.entry("head", Role.SCHOOL_LEADER),
            Map.entry("amr", Role.AMR),
            Map.entry("arbejdsmiljørepræsentant", Role.AMR),
            Map.entry("health and safety representative", Role.AMR),
            Map.entry("tr", Role.TR),
            Map.entry("tillidsrepræsentant", Role.TR),
            Map.entry("shop steward", Role.TR),
            Map.entry("union representative", Role.TR),
            Map.entry("arbejdsgruppe", Role.MEMBER),
            Map.entry("medlem", Role.MEMBER),
            Map.entry("medlem af arbejdsgruppen", Role.MEMBER),
            Map.entry("working group", Role.MEMBER),
            Map.entry("member", Role.MEMBER),
            Map.entry("kollega", Role.COLLEAGUE),
            Map.entry("colleague", Role.COLLEAGUE),
            Map.entry("neutral hjælper", Role.HELPER),
            Map.entry("neutral helper", Role.HELPER));

    private RoleWords() {}

    static Optional<Role> of(String written) {
        return Optional.ofNullable(ROLES.get(written.strip().toLowerCase(Locale.ROOT)));
    }
}
