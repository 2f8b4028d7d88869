package dk.spirekraft.operate;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.OpeningOutcome;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.School;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Opens and closes waves for the operator, through the same door as the pages. How many answered is not told here.
@Component
class WaveDesk {

    private final Places places;
    private final Surveys surveys;
    private final AuditLog audit;

    WaveDesk(Places places, Surveys surveys, AuditLog audit) {
        this.places = places;
        this.surveys = surveys;
        this.audit = audit;
    }

    Told open(WaveNumber asked) {
        return with(asked, (school, wave) -> switch (surveys.open(wave)) {
            case OpeningOutcome.Opened opened -> written(school, asked, "opened");
            case OpeningOutcome.AlreadyOpened already -> throw new Refused("%s is open already.".formatted(asked));
            case OpeningOutcome.TooLate late ->
                throw new Refused("The end of %s has passed: the working group moves it first.".formatted(asked));
            case OpeningOutcome.NoTimeToCollect soon ->
                throw new Refused("%s invites personally, so it opens %d hours before answering begins, or earlier."
                        .formatted(asked, soon.least().toHours()));
            case OpeningOutcome.TooFew few ->
                throw new Refused(
                        "%s asks %d people, and needs %d or more.".formatted(asked, few.eligible(), few.least()));
        });
    }

    Told close(WaveNumber asked) {
        return with(asked, (school, wave) -> {
            if (wave.opening().isEmpty()) throw new Refused("%s was not opened.".formatted(asked));
            if (wave.closure().isPresent()) throw new Refused("%s is closed already.".formatted(asked));
            if (!surveys.canClose(wave))
                throw new Refused(
                        "The key of %s is not in the folder that SPIREKRAFT_KEYS names; its sheets stay sealed without it."
                                .formatted(asked));
            surveys.close(wave);
            return written(school, asked, "closed");
        });
    }

    private Told written(School school, WaveNumber asked, String what) {
        audit.record(school.municipality(), "wave.%sByCommand".formatted(what), asked.toString());
        return Told.done("%s is %s.".formatted(asked, what), Map.of("wave", asked.toString()));
    }

    private Told with(WaveNumber asked, BiFunction<School, Wave, Told> work) {
        School school = places.school(asked.school);
        return MunicipalityScope.within(
                Set.of(school.municipality()),
                () -> work.apply(
                        school,
                        surveys.find(school, asked.number)
                                .orElseThrow(() -> new Refused("There is no measurement %s.".formatted(asked)))));
    }
}
