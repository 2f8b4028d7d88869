package dk.spirekraft.learn.journal;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The pages of journals, sealed with their owner's key. Whoever reads the tables sees how many there are, and that
/// they are small or large in steps of a thousand bytes.
@Component
public class Journal {

    private static final int STEP = 1024;

    private final JdbcClient db;
    private final JsonMapper json;
    private final SecureRandom random;

    Journal(JdbcClient db, JsonMapper json, SecureRandom random) {
        this.db = db;
        this.json = json;
        this.random = random;
    }

    /// What a key opens.
    ///
    /// @param pages newest first
    /// @param unreadable how many pages were changed by somebody else, and can't be read
    public record Opened(List<JournalPage> pages, int unreadable) {

        public Opened {
            pages = List.copyOf(pages);
        }

        public List<JournalPage.Entry> entries() {
            return pages.stream()
                    .filter(JournalPage.Entry.class::isInstance)
                    .map(JournalPage.Entry.class::cast)
                    .toList();
        }

        public List<JournalPage.Assessment> assessments() {
            return pages.stream()
                    .filter(JournalPage.Assessment.class::isInstance)
                    .map(JournalPage.Assessment.class::cast)
                    .toList();
        }
    }

    private record Row(UUID id, byte[] sealed) {}

    public Opened open(JournalKey key) {
        List<Optional<JournalPage>> read = db
                .sql("select id, sealed from learn.journal_page where person = ?")
                .param(key.owner())
                .query((row, number) -> new Row(row.getObject("id", UUID.class), row.getBytes("sealed")))
                .list()
                .stream()
                .map(row -> key.open(row.id(), row.sealed()).flatMap(this::page))
                .toList();
        List<JournalPage> pages = read.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(JournalPage::on).reversed().thenComparing(JournalPage::id))
                .toList();
        return new Opened(pages, read.size() - pages.size());
    }

    private Optional<JournalPage> page(byte[] content) {
        try {
            return Optional.of(json.readValue(content, JournalPage.class));
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }

    /// Keeps a page in place of one with its id.
    public void keep(JournalKey key, UUID municipality, JournalPage page) {
        db.sql("""
            insert into learn.journal_page (id, person, municipality, sealed) values (:id, :person, :municipality, :sealed)
            on conflict (id) do update set sealed = :sealed where journal_page.person = :person
            """)
                .param("id", page.id())
                .param("person", key.owner())
                .param("municipality", municipality)
                .param("sealed", key.seal(page.id(), padded(json.writeValueAsBytes(page)), random))
                .update();
    }

    /// Filled up with blanks, which JSON does not mind, so that its length says little.
    private static byte[] padded(byte[] content) {
        byte[] padded = Arrays.copyOf(content, (content.length / STEP + 1) * STEP);
        Arrays.fill(padded, content.length, padded.length, (byte) ' ');
        return padded;
    }

    /// Takes a page of this owner away.
    public void remove(JournalKey key, UUID page) {
        db.sql("delete from learn.journal_page where id = ? and person = ?")
                .params(page, key.owner())
                .update();
    }
}
