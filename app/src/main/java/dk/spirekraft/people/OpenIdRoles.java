package dk.spirekraft.people;

import dk.spirekraft.database.SetupFault;
import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.Fault;
import dk.spirekraft.yaml.Fields;
import dk.spirekraft.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Which roles follow from what a provider says of somebody, by the file that `SPIREKRAFT_OPENID_ROLES` names. Without
/// one none do, and roles are given on our pages alone.
///
/// ```
/// claim: groups
/// roles:
///   - {value: sk-amr-havgaard, role: AMR, school: havgaard-skole}
///   - {value: sk-sekretariat, role: SECRETARIAT}
/// ```
@Component
@ConditionalOnProperty("spirekraft.openid.issuer")
class OpenIdRoles {

    private static final int MOST_CHARACTERS = 500_000;

    private final Mapping mapping;

    OpenIdRoles(@Value("${spirekraft.openid.roles:}") String file) {
        this.mapping = file.isBlank() ? new Mapping("", List.of()) : read(Path.of(file));
    }

    /// A role that follows from a value.
    ///
    /// @param school by its address; empty for the person's own municipality
    record Line(String value, Role role, Optional<String> school) {}

    private record Mapping(String claim, List<Line> lines) {}

    /// The roles that follow from these claims.
    List<Line> of(Map<String, Object> claims) {
        Object said = claims.get(mapping.claim());
        List<String> values = said instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : said == null ? List.of() : List.of(said.toString());
        return mapping.lines().stream()
                .filter(line -> values.contains(line.value()))
                .toList();
    }

    private static Mapping read(Path file) {
        try {
            return switch (new YamlFile(MOST_CHARACTERS).read(Files.readString(file), OpenIdRoles::mapping)) {
                case YamlFile.Outcome.Read<Mapping> read -> read.content();
                case YamlFile.Outcome.Rejected<Mapping> rejected ->
                    throw new SetupFault("SPIREKRAFT_OPENID_ROLES names a file with faults: "
                            + rejected.faults().stream().map(Fault::toString).collect(Collectors.joining("; ")));
            };
        } catch (IOException unreadable) {
            throw new SetupFault("SPIREKRAFT_OPENID_ROLES names a file that can't be read: " + file, unreadable);
        }
    }

    private static Optional<Mapping> mapping(Entry top) {
        Fields fields = Fields.of(top, "claim", "roles");
        return Optional.of(new Mapping(fields.text("claim"), fields.list("roles", OpenIdRoles::line)));
    }

    private static Line line(Entry entry) {
        Fields fields = Fields.of(entry, "value", "role", "school");
        String named = fields.text("role");
        Optional<Role> role = List.of(Role.values()).stream()
                .filter(one -> one.name().equals(named))
                .findFirst();
        Optional<String> school = fields.find("school").flatMap(Entry::text);
        if (!named.isEmpty()
                && role.filter(one -> (one.level() == Role.Level.SCHOOL) == school.isPresent())
                        .isEmpty())
            throw new SetupFault(
                    "SPIREKRAFT_OPENID_ROLES, line %d: a role is one of %s; one at a school names it, and no"
                                    .formatted(entry.line(), List.of(Role.values()))
                            + " other does");
        return new Line(fields.text("value"), role.orElse(Role.COLLEAGUE), school);
    }
}
