package dk.spirekraft.people;

import java.util.List;
import java.util.stream.Stream;

/// A mail to one address.
///
/// @param subject one line; anything that could start another header is refused
/// @param text what every mail program can show
public record Letter(String to, String subject, String text, More more) {

    /// What a letter may have beside its text.
    ///
    /// @param html the same words with links, empty for none
    /// @param replyTo where an answer goes, empty for the sender
    /// @param stop the address at which one request ends such letters (RFC 8058), empty for none
    /// @param automatic true where no answering machine should answer (RFC 3834)
    public record More(String html, String replyTo, String stop, boolean automatic, List<Enclosure> enclosures) {

        public static final More NOTHING = new More("", "", "", false, List.of());

        public More {
            enclosures = List.copyOf(enclosures);
        }
    }

    public Letter {
        if (Stream.of(to, subject, more.replyTo(), more.stop())
                .flatMapToInt(String::chars)
                .anyMatch(symbol -> symbol == '\n' || symbol == '\r'))
            throw new IllegalArgumentException("An address and a subject are one line each");
    }

    public Letter(String to, String subject, String text) {
        this(to, subject, text, More.NOTHING);
    }
}
