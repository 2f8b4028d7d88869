package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Looks a round through before it opens, school by school.
@Component
class RoundChecks {

    private static final int NO_WAVE = 0;

    private final Surveys surveys;
    private final Schools schools;

    RoundChecks(Surveys surveys, Schools schools) {
        this.surveys = surveys;
        this.schools = schools;
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
        School school = plan.school();
        int staff =
                schools.units(school).stream().mapToInt(unit -> unit.staff()).sum();
        List<String> advice = new ArrayList<>();
        boolean opens = plan.minGroupSize().allows(staff);
        if (opens) advice.addAll(WaveAdvice.of(plan, staff, surveys.hasAnotherOpen(school, NO_WAVE), words));
        else
            advice.add(words.of(
                    "measure.rounds.notOpened", staff, plan.minGroupSize().answers()));
        return new RoundCheckPage.Row(school.name(), opens, advice);
    }
}
