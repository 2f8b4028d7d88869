package dk.spirekraft.share.story;

import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A case story at the school that writes it.
///
/// @param slug its name in public addresses, given at the first release
/// @param language two-letter tag of the language it is written in
/// @param edition counts the changes, so that two who write at once see each other and a signature is for one text
/// @param releasedOn since when everybody can read it, empty while nobody can
public record WrittenCase(
        UUID id,
        UUID municipality,
        UUID school,
        Optional<String> slug,
        String language,
        CaseDraft draft,
        int edition,
        Optional<LocalDate> releasedOn) {

    public String address(School at) {
        return list(at) + "/" + id;
    }

    /// Where the school's stories stand.
    public static String list(School at) {
        return at.address() + "/erfaringer";
    }

    /// True if it was public and is no more.
    public boolean isWithdrawn() {
        return slug.isPresent() && releasedOn.isEmpty();
    }

    /// Where everybody reads it, once it was released.
    public String publicAddress() {
        return slug.map("/erfaringer/"::concat).orElse("");
    }
}
