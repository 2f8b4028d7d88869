package dk.spirekraft.people;

import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells somebody by mail that a way into their account was added or taken away, so that they know of it even if it was
/// not them.
@Component
class AccountLetters {

    private final JdbcClient db;
    private final Dictionary dictionary;
    private final SiteAddress site;
    private final Post post;

    AccountLetters(JdbcClient db, Dictionary dictionary, SiteAddress site, Post post) {
        this.db = db;
        this.dictionary = dictionary;
        this.site = site;
        this.post = post;
    }

    private record Reader(String email, Words words) {}

    void passkeyAdded(UUID person, String name) {
        if (!post.isOffered()) return;
        Reader reader = reader(person);
        write(reader, reader.words().of("people.letter.passkeyAdded", name));
    }

    void passkeyRemoved(UUID person, String name) {
        if (!post.isOffered()) return;
        Reader reader = reader(person);
        write(reader, reader.words().of("people.letter.passkeyRemoved", name));
    }

    void openIdLinked(UUID person, String provider) {
        if (!post.isOffered()) return;
        Reader reader = reader(person);
        write(reader, reader.words().of("people.letter.openIdLinked", provider));
    }

    void openIdRemoved(UUID person, String provider) {
        if (!post.isOffered()) return;
        Reader reader = reader(person);
        write(reader, reader.words().of("people.letter.openIdRemoved", provider));
    }

    private void write(Reader reader, String what) {
        Words words = reader.words();
        post.send(new Letter(
                reader.email(),
                words.of("people.letter.subject"),
                what + "\n\n" + words.of("people.letter.notYou", site.of("/mig"))));
    }

    private Reader reader(UUID person) {
        return db.sql("select email, language from people.person where id = ?")
                .param(person)
                .query((row, number) -> new Reader(
                        row.getString("email"), dictionary.in(Language.of(String.valueOf(row.getString("language"))))))
                .single();
    }
}
