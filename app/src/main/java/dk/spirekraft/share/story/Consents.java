package dk.spirekraft.share.story;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.learn.RandomKey;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.Post;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is named in a story, and what each said to that by the link that was mailed to them alone.
@Component
public class Consents {

    private static final String SELECT =
            "select id, name, email, asked_on, answer, encode(agreed_to, 'hex') as agreed_to from share.named_person";

    /// So many people one story may name.
    public static final int MOST_NAMES = 20;

    /// So many letters one story sends in a day, whomever they ask and however often.
    public static final int MOST_LETTERS = 20;

    private final JdbcClient db;
    private final CaseStories stories;
    private final Post post;
    private final SiteAddress site;
    private final SecureRandom random;
    private final Clock clock;

    Consents(JdbcClient db, CaseStories stories, Post post, SiteAddress site, SecureRandom random, Clock clock) {
        this.db = db;
        this.stories = stories;
        this.post = post;
        this.site = site;
        this.random = random;
        this.clock = clock;
    }

    /// What a link is about.
    public record Asked(NamedPerson person, WrittenCase story) {}

    private record Owner(UUID id, UUID municipality) {}

    /// In the order of their names.
    public List<NamedPerson> of(WrittenCase written) {
        return db.sql(SELECT + " where story = ? order by name, id")
                .param(written.id())
                .query((row, number) -> person(row))
                .list();
    }

    /// What became of asking somebody.
    public enum Asking {
        DONE,
        /// So many are named already.
        TOO_MANY_NAMES,
        /// So many letters left today.
        TOO_MANY_LETTERS
    }

    /// Asks somebody by mail. Asked again, the link before is void.
    @Transactional
    public Asking ask(WrittenCase written, String name, String email, Words words) {
        long others = of(written).stream()
                .filter(person -> !person.email().equalsIgnoreCase(email))
                .count();
        if (others >= MOST_NAMES) return Asking.TOO_MANY_NAMES;
        if (!countsLetter(written)) return Asking.TOO_MANY_LETTERS;
        String key = RandomKey.from(random);
        db.sql("delete from share.named_person where story = ? and lower(email) = lower(?)")
                .params(written.id(), email)
                .update();
        db.sql("""
                insert into share.named_person (id, story, municipality, name, email, key, asked_on)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(UUID.randomUUID(), written.id(), written.municipality(), name, email, key, today())
                .update();
        stories.touch(written);
        String title = written.draft().title().replaceAll("\\s+", " ");
        post.send(new Letter(
                email,
                words.of("share.consent.mail.subject", title),
                words.of("share.consent.mail.text", name, title, site.of("/samtykke/" + key), NamedPerson.DAYS)));
        return Asking.DONE;
    }

    /// @return false if the day's letters are used up
    private boolean countsLetter(WrittenCase written) {
        return db.sql("""
                update share.case_story
                   set letters = case when letters_on = :today then letters else 0 end + 1, letters_on = :today
                 where id = :story and (letters_on is distinct from :today or letters < :most)
                """)
                        .param("today", today())
                        .param("story", written.id())
                        .param("most", MOST_LETTERS)
                        .update()
                == 1;
    }

    /// Takes somebody off the list who has not said yes.
    @Transactional
    public void forget(WrittenCase written, UUID person) {
        int gone = db.sql("delete from share.named_person where story = ? and id = ? and answer is distinct from 'YES'")
                .params(written.id(), person)
                .update();
        if (gone == 1) stories.touch(written);
    }

    /// Works on what a link is about, within its municipality; empty for a key that is nobody's.
    public <T> Optional<T> withKey(String key, Function<Asked, T> work) {
        return db.sql("select id, municipality from share.whose_consent(?)")
                .param(key)
                .query(Owner.class)
                .optional()
                .map(owner -> MunicipalityScope.within(
                        Set.of(owner.municipality()), (Supplier<T>) () -> work.apply(asked(owner.id()))));
    }

    private Asked asked(UUID person) {
        UUID story = db.sql("select story from share.named_person where id = ?")
                .param(person)
                .query(UUID.class)
                .single();
        return new Asked(
                db.sql(SELECT + " where id = ?")
                        .param(person)
                        .query((row, number) -> person(row))
                        .single(),
                stories.byId(story));
    }

    /// Keeps an answer; a yes is to the sentences that name them now.
    void answer(Asked asked, NamedPerson.Answer answer) {
        String said = asked.person().named(asked.story().draft().whole());
        db.sql("update share.named_person set answer = ?, agreed_to = decode(?, 'hex') where id = ?")
                .params(answer.name(), NamedPerson.digest(said), asked.person().id())
                .update();
    }

    /// True if they said yes to what stands there now.
    public static boolean agrees(NamedPerson person, WrittenCase written) {
        return person.answer().equals(Optional.of(NamedPerson.Answer.YES))
                && person.agreedTo()
                        .equals(Optional.of(
                                NamedPerson.digest(person.named(written.draft().whole()))));
    }

    public LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    private static NamedPerson person(ResultSet row) throws SQLException {
        return new NamedPerson(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getObject("asked_on", LocalDate.class),
                Optional.ofNullable(row.getString("answer")).map(NamedPerson.Answer::valueOf),
                Optional.ofNullable(row.getString("agreed_to")));
    }
}
