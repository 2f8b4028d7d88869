package dk.spirekraft.measure.web;

import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Looks a round through before it opens, school by school.
@Component
class RoundChecks {

    private static final int NO_WAVE = 0;

    private final WaveAdvice advice;

    RoundChecks(WaveAdvice advice) {
        this.advice = advice;
    }

    /// @param plans one per school, all with the same dates
    RoundCheckPage of(List<WavePlan> plans, WaveForm form, RoundForm round, Words words) {
        List<String> dates = plans.stream()
                .findFirst()
                .map(plan -> List.of(
                        words.of("measure.rounds.from", words.time(plan.opensAt())),
                        words.of("measure.rounds.until", words.time(plan.closesAt())),
                        words.of("measure.dialogue.on", words.day(plan.dialogueOn()))))
                .orElse(List.of());
        return new RoundCheckPage(
                words.of("measure.rounds.check", round.title()),
                dates,
                plans.stream().map(plan -> row(plan, words)).toList(),
                form,
                round);
    }

    private RoundCheckPage.Row row(WavePlan plan, Words words) {
        int staff = advice.staff(plan.school());
        boolean opens = plan.minGroupSize().allows(staff);
        List<String> say = opens
                ? advice.of(plan, NO_WAVE, words)
                : List.of(words.of(
                        "measure.rounds.notOpened", staff, plan.minGroupSize().answers()));
        return new RoundCheckPage.Row(plan.school().name(), opens, say);
    }
}
