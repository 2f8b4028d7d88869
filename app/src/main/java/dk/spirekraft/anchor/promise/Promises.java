package dk.spirekraft.anchor.promise;

import dk.spirekraft.anchor.promise.Promise.Told;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.workshop.FindingChoices;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.Showings;
import dk.spirekraft.web.Language;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a school promised its staff: each finding that a workshop answered with *act*, of results that all have seen.
@Component
public class Promises {

    private final JdbcClient db;
    private final FindingChoices choices;
    private final Surveys surveys;
    private final Showings showings;
    private final Trials trials;
    private final Clock clock;

    Promises(JdbcClient db, FindingChoices choices, Surveys surveys, Showings showings, Trials trials, Clock clock) {
        this.db = db;
        this.choices = choices;
        this.surveys = surveys;
        this.showings = showings;
        this.trials = trials;
        this.clock = clock;
    }

    private record About(UUID wave, String scale) {}

    /// Oldest first.
    public List<Promise> of(School school, Language language) {
        List<FindingChoices.Act> acts = choices.acts(school);
        if (acts.isEmpty()) return List.of();
        Map<UUID, Wave> waves = surveys.of(school).stream()
                .filter(showings::isOpen)
                .collect(Collectors.toMap(Wave::id, Function.identity()));
        List<Trial> tried = trials.of(school);
        Map<About, Told> told = told(school);
        return acts.stream()
                .flatMap(act -> Optional.ofNullable(waves.get(act.wave())).stream()
                        .flatMap(wave -> promise(act, wave, language, tried))
                        .map(promise -> withTold(promise, told)))
                .toList();
    }

    private Stream<Promise> promise(FindingChoices.Act act, Wave wave, Language language, List<Trial> tried) {
        var finding = new TrialPlan.Finding(wave.number(), act.scale());
        List<Trial> answering = tried.stream()
                .filter(trial -> trial.plan().finding().filter(finding::equals).isPresent())
                .toList();
        return surveys.questionnaire(wave).scale(act.scale()).stream()
                .map(scale -> new Promise(
                        wave,
                        act.scale(),
                        scale.name().in(language.tag()),
                        act.reason(),
                        act.on(),
                        answering,
                        Optional.empty()));
    }

    private static Promise withTold(Promise promise, Map<About, Told> told) {
        return new Promise(
                promise.wave(),
                promise.scale(),
                promise.name(),
                promise.reason(),
                promise.saidOn(),
                promise.trials(),
                Optional.ofNullable(told.get(new About(promise.wave().id(), promise.scale()))));
    }

    /// What was told last about each.
    private Map<About, Told> told(School school) {
        Map<About, Told> found = new HashMap<>();
        db.sql("select wave, scale, text, told_at from anchor.told where school = ? order by told_at")
                .param(school.id())
                .query((row, number) -> found.put(
                        new About(row.getObject("wave", UUID.class), row.getString("scale")),
                        new Told(
                                row.getString("text"),
                                row.getObject("told_at", OffsetDateTime.class).toInstant())))
                .list();
        return Map.copyOf(found);
    }

    /// Writes down that all staff were told.
    ///
    /// @param text what they were told, 1 to 400 characters; it stands on the page for all staff
    public void tell(School school, Promise promise, String text) {
        db.sql("""
                insert into anchor.told (id, municipality, school, wave, scale, text, told_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID(),
                        school.municipality(),
                        school.id(),
                        promise.wave().id(),
                        promise.scale(),
                        text,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
