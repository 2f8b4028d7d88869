package dk.spirekraft.operate;

import dk.spirekraft.people.Role;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Whose role where, as it is typed.
final class Held {

    @Parameters(index = "0", paramLabel = "E-MAIL", description = "whose it is")
    String email = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "one of ${COMPLETION-CANDIDATES}")
    Role role = Role.COLLEAGUE;

    @Option(
            names = "--at",
            required = true,
            paramLabel = "PLACE",
            description = "the address of a school, such as havgard-skole, or the name of a municipality")
    String at = "";
}
