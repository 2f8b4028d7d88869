package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.programme.web.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants on their certificate.
///
/// @param praksis the lines that they say they practised
/// @param egne what they say besides
/// @param som as what it is taken away
record CertificateForm(
        @Nullable String forloeb,
        @Nullable List<String> praksis,
        @Nullable String egne,
        @Nullable String som) {

    static final int LONGEST = 300;

    Optional<UUID> programme() {
        return Typed.id(Typed.text(forloeb));
    }

    List<String> practised() {
        return Typed.list(praksis);
    }

    String own() {
        return Typed.text(egne).replaceAll("\\s+", " ");
    }

    boolean isBadge() {
        return "badge".equals(som);
    }
}
