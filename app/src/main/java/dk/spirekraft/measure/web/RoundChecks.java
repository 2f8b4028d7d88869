package dk.spirekraft.measure.web;

import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// Looks a round through before it opens, school by school.
@Component
class RoundChecks {

    private static final int NO_WAVE = 0;

    private final WaveAdvice advice;
    private final Clock clock;

    RoundChecks(WaveAdvice advice, Clock clock) {
        this.advice = advice;
        this.clock = clock;
    }

    /// How many could answer at a school now.
    int staff(School school) {
        return advice.staff(school);
    }

    /// A round as typed, sound but for the schools' own days.
    record Typed(List<School> schools, WaveForm form, RoundForm round, List<QuestionnaireRef> offered) {

        WaveForm at(School school) {
            return form.talkingOn(round.dialogueAt(school, form));
        }

        /// One for each school, with its own day for the dialogue.
        List<WavePlan> plans() {
            return schools.stream().map(this::plan).toList();
        }

        /// With the day of all where the school's own can't be read.
        private WavePlan plan(School school) {
            return at(school)
                    .plan(school, offered)
                    .or(() -> form.plan(school, offered))
                    .orElseThrow();
        }
    }

    RoundCheckPage of(Typed typed, Words words) {
        List<String> dates = typed.schools().stream()
                .findFirst()
                .flatMap(school -> typed.form().plan(school, typed.offered()))
                .map(plan -> List.of(
                        words.of("measure.rounds.from", words.time(plan.opensAt())),
                        words.of("measure.rounds.until", words.time(plan.closesAt()))))
                .orElse(List.of());
        return new RoundCheckPage(
                words.of("measure.rounds.check", typed.round().title()),
                dates,
                typed.schools().stream()
                        .map(school -> row(typed, school, words))
                        .toList(),
                typed.form(),
                typed.round());
    }

    private RoundCheckPage.Row row(Typed typed, School school, Words words) {
        WaveForm own = typed.at(school);
        WavePlan plan = typed.plan(school);
        int staff = advice.staff(school);
        boolean opens = plan.minGroupSize().allows(staff);
        List<String> say = opens
                ? advice.of(plan, NO_WAVE, words)
                : List.of(words.of(
                        "measure.rounds.notOpened", staff, plan.minGroupSize().answers()));
        return new RoundCheckPage.Row(
                school.name(),
                opens,
                say,
                "dialog[" + school.slug() + "]",
                own.dialogueOn(),
                opens ? own.faults(typed.offered(), clock.instant(), words).of("dialogueOn") : "");
    }
}
