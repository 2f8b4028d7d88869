package dk.spirekraft.people;

/// A plain mail to one address.
///
/// @param subject one line; anything that could start another header is refused
public record Letter(String to, String subject, String text) {

    public Letter {
        if ((to + subject).chars().anyMatch(symbol -> symbol == '\n' || symbol == '\r'))
            throw new IllegalArgumentException("An address and a subject are one line each");
    }
}
