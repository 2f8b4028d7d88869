package dk.spirekraft.story;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.OpeningOutcome;
import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The cast of the story, put on stage through the product's own doors: each test has a municipality of its own.
@TestComponent
public class Cast {

    private final JdbcClient db;
    private final Schools schools;
    private final Surveys surveys;
    private final Slips slips;
    private final StoryClock clock;

    public Cast(JdbcClient db, Schools schools, Surveys surveys, Slips slips, StoryClock clock) {
        this.db = db;
        this.schools = schools;
        this.surveys = surveys;
        this.slips = slips;
        this.clock = clock;
    }

    public UUID municipality() {
        UUID id = UUID.randomUUID();
        return in(id, () -> {
            db.sql("insert into people.municipality (id, name) values (?, 'Fjordby')")
                    .param(id)
                    .update();
            return id;
        });
    }

    /// A school with one unit of so many colleagues.
    public School school(String name, int staff) {
        UUID municipality = municipality();
        return in(municipality, () -> {
            School school = schools.add(municipality, name, true);
            schools.addUnit(school, "Indskoling", staff);
            return school;
        });
    }

    /// A wave that is open from now on for two weeks.
    public Wave openWave(School school) {
        return in(school, () -> {
            var now = clock.instant();
            Wave wave = surveys.plan(new WavePlan(
                    school,
                    new QuestionnaireRef("spirekraft-15", "1.0"),
                    Optional.empty(),
                    now,
                    now.plus(Duration.ofDays(14)),
                    LocalDate.of(2027, 1, 12),
                    false));
            OpeningOutcome outcome = surveys.open(wave);
            if (!(outcome instanceof OpeningOutcome.Opened)) throw new IllegalStateException(outcome.toString());
            return surveys.byId(wave.id());
        });
    }

    public List<AccessCode> slips(School school, Wave wave, int count) {
        return in(school, () -> slips.print(wave, 1, count));
    }

    public <T> T in(School school, Supplier<T> work) {
        return in(school.municipality(), work);
    }

    private static <T> T in(UUID municipality, Supplier<T> work) {
        return MunicipalityScope.within(Set.of(municipality), work);
    }
}
