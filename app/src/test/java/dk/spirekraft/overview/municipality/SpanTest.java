package dk.spirekraft.overview.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which trials belong to a school year, and what had become of them by its end.
class SpanTest {

    private static final TrialPlan PLAN = new TrialPlan(
            "Lån en time",
            "",
            "Teamet",
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 10, 1),
            "",
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty());

    private static Optional<Instant> at(@Nullable String day) {
        return Optional.ofNullable(day)
                .map(text ->
                        LocalDate.parse(text).atTime(23, 30).atZone(Words.ZONE).toInstant());
    }

    private static Trial trial(@Nullable String start, @Nullable String decision) {
        return new Trial(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "laan",
                Instant.EPOCH,
                PLAN,
                Optional.empty(),
                1,
                1,
                at(start),
                Optional.empty(),
                at(decision).map(moment -> new Decision(Decision.Outcome.KEEP, "", "", moment)));
    }

    @ParameterizedTest
    @CsvSource({
        ",           ,           false, false",
        "2026-09-01, ,           true,  false",
        "2026-09-01, 2026-10-01, true,  true",
        "2026-05-01, 2026-07-31, false, true",
        "2026-05-01, 2026-08-01, true,  true",
        "2026-05-01, ,           true,  false",
        "2027-07-31, 2027-08-01, true,  false",
        "2027-08-01, 2027-09-01, false, false"
    })
    void aTrialBelongsToTheYearsInWhichItWentOn(
            @Nullable String start, @Nullable String decision, boolean belongs, boolean became) {
        Span year = Span.of(new SchoolYear(2026));
        Trial trial = trial(start, decision);
        assertThat(year.has(trial)).isEqualTo(belongs);
        assertThat(year.outcome(trial).isPresent()).isEqualTo(became);
    }
}
