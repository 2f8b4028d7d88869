package dk.spirekraft.learn.programme;

import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.template.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The steps that a programme template asks for, each with its week counted from the programme's first day.
final class PlanSteps {

    private static final double WEEKS_IN_A_MONTH = 365.25 / 12 / 7;
    private static final int DAYS = 7;

    private final Map<String, When> whens = new HashMap<>();
    private final Map<String, Integer> weeks = new HashMap<>();
    private final List<PlanStep> steps = new ArrayList<>();

    private PlanSteps() {}

    /// All its steps, numbered within their kind in the order of the template.
    static Blueprint of(ProgrammeTemplate template) {
        PlanSteps made = new PlanSteps();
        made.add(template);
        return new Blueprint(template.ref().id(), template.ref().version(), made.steps, template.quiet());
    }

    private void add(ProgrammeTemplate template) {
        whens.putAll(whens(template));
        int number = 0;
        for (var wave : template.waves()) {
            int opens = week(wave.id());
            steps.add(new PlanStep(StepKind.SURVEY, ++number, Optional.empty(), opens, wave.openDays()));
            int weeksLater = (wave.openDays() + wave.feedbackDays()) / DAYS;
            steps.add(new PlanStep(StepKind.DIALOGUE, number, Optional.empty(), opens + weeksLater, 1));
        }
        number = 0;
        for (var workshop : template.workshops())
            steps.add(new PlanStep(StepKind.WORKSHOP, ++number, Optional.of(workshop.phase()), week(workshop.id()), 1));
        number = 0;
        for (var period : template.periods())
            steps.add(new PlanStep(
                    StepKind.TRIAL_PERIOD, ++number, Optional.empty(), week(period.id()), period.weeks() * DAYS));
        number = 0;
        for (var talk : template.sparring())
            steps.add(new PlanStep(StepKind.SPARRING, ++number, Optional.empty(), week(talk.id()), 1));
        addChecks(template);
    }

    /// Checks count from the last workshop.
    private void addChecks(ProgrammeTemplate template) {
        int last = template.workshops().stream()
                .mapToInt(workshop -> week(workshop.id()))
                .max()
                .orElse(0);
        int number = 0;
        for (var check : template.checks())
            steps.add(new PlanStep(
                    StepKind.CHECK,
                    ++number,
                    Optional.empty(),
                    last + (int) Math.round(check.months() * WEEKS_IN_A_MONTH),
                    1));
    }

    private static Map<String, When> whens(ProgrammeTemplate template) {
        Map<String, When> whens = new HashMap<>();
        template.preparations().forEach(one -> whens.put(one.id(), one.when()));
        template.workshops().forEach(one -> whens.put(one.id(), one.when()));
        template.periods().forEach(one -> whens.put(one.id(), one.begins()));
        template.waves().forEach(one -> whens.put(one.id(), one.opens()));
        template.sparring().forEach(one -> whens.put(one.id(), one.when()));
        return whens;
    }

    /// @throws IllegalArgumentException if nothing of this id has a time
    private int week(String id) {
        if (id.equals(When.START)) return 0;
        Integer known = weeks.get(id);
        if (known != null) return known;
        When when = whens.get(id);
        if (when == null) throw new IllegalArgumentException("Nothing in this template has a time and the id " + id);
        int week = week(when.after()) + when.weeks();
        weeks.put(id, week);
        return week;
    }
}
