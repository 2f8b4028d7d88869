package dk.spirekraft.understand;

import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the ledger of each school, as the lines that anybody can verify. They are added and never changed.
@Component
public class LedgerLines {

    private final JdbcClient db;
    private final Surveys surveys;
    private final Showings showings;

    LedgerLines(JdbcClient db, Surveys surveys, Showings showings) {
        this.db = db;
        this.surveys = surveys;
        this.showings = showings;
    }

    /// The file: a line of JSON each, in order, up to the first that tells of a wave whose result is not open yet. What
    /// came of a pulse is open at once.
    public List<String> shown(School school) {
        Set<Integer> open = surveys.of(school).stream()
                .filter(showings::isOpen)
                .map(Wave::number)
                .collect(Collectors.toSet());
        return of(school.id()).stream()
                .takeWhile(line -> line.entry().wave() > Wave.PULSES
                        || open.contains(RelationalGate.wave(line.entry().wave())))
                .map(Line::text)
                .toList();
    }

    private List<String> texts(UUID school) {
        return db.sql("select text from understand.ledger_line where school = ? order by number")
                .param(school)
                .query(String.class)
                .list();
    }

    /// Lets nobody else write in this school's ledger before the transaction ends.
    void lock(UUID school) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 1))) locked")
                .param("ledger " + school)
                .query(Integer.class)
                .single();
    }

    /// @throws IllegalStateException if a kept line can't be read, for then somebody has changed it
    List<Line> of(UUID school) {
        return texts(school).stream()
                .map(text -> LineReader.read(text)
                        .orElseThrow(() -> new IllegalStateException("This is no line of a ledger: " + text)))
                .toList();
    }

    void add(UUID school, UUID municipality, Line line) {
        db.sql("insert into understand.ledger_line (school, municipality, number, text) values (?, ?, ?, ?)")
                .params(school, municipality, line.number(), line.text())
                .update();
    }
}
