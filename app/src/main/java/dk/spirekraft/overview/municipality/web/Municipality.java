package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import java.util.UUID;

/// The municipality that a visitor looks at as its secretariat or administration.
///
/// @param isSecretariat true for whoever also reads wishes for help, adds schools and gives the calendar away
record Municipality(UUID id, boolean isSecretariat) {

    /// @throws NotFound for anybody else
    static Municipality of(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT)
                .map(id -> new Municipality(id, true))
                .or(() -> visitor.municipalityAs(Role.ADMINISTRATION).map(id -> new Municipality(id, false)))
                .orElseThrow(NotFound::new);
    }
}
