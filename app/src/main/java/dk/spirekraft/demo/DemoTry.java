package dk.spirekraft.demo;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.FourTexts;
import dk.spirekraft.learn.trial.TrialPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One trial of the demo, day by day.
///
/// @param from how many days ago it was planned to begin, negative for days to come; `until` the same for its end
/// @param weeks what was counted, week by week up to this one, as the number of jars 1 to 5
record DemoTry(
        String aim,
        String smallest,
        String together,
        int from,
        int until,
        String scale,
        List<String> coach,
        List<Line> lines,
        List<List<Integer>> weeks,
        Optional<FourTexts> common,
        Optional<Ending> ending) {

    /// A note.
    record Line(int daysAgo, String who, String text) {}

    /// A decision.
    record Ending(int daysAgo, Decision.Outcome outcome, String reason, String lesson) {}

    static DemoTry of(String aim, String smallest, String together) {
        return new DemoTry(
                aim,
                smallest,
                together,
                0,
                0,
                "",
                List.of("", "", "", ""),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    DemoTry when(int beginsDaysAgo, int endsDaysAgo) {
        return new DemoTry(
                aim, smallest, together, beginsDaysAgo, endsDaysAgo, scale, coach, lines, weeks, common, ending);
    }

    DemoTry answering(String scaleId) {
        return new DemoTry(aim, smallest, together, from, until, scaleId, coach, lines, weeks, common, ending);
    }

    /// What is believed, how it is noticed, when it stops, what pupils notice.
    DemoTry because(String... answers) {
        return new DemoTry(aim, smallest, together, from, until, scale, List.of(answers), lines, weeks, common, ending);
    }

    DemoTry noted(int daysAgo, String who, String text) {
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(daysAgo, who, text));
        return new DemoTry(aim, smallest, together, from, until, scale, coach, more, weeks, common, ending);
    }

    DemoTry counted(List<List<Integer>> counted) {
        return new DemoTry(aim, smallest, together, from, until, scale, coach, lines, counted, common, ending);
    }

    DemoTry seen(FourTexts together) {
        return new DemoTry(
                aim, smallest, this.together, from, until, scale, coach, lines, weeks, Optional.of(together), ending);
    }

    DemoTry decided(Ending ended) {
        return new DemoTry(
                aim, smallest, together, from, until, scale, coach, lines, weeks, common, Optional.of(ended));
    }

    TrialPlan plan(LocalDate today) {
        return new TrialPlan(
                aim,
                smallest,
                together,
                today.minusDays(from),
                today.minusDays(until),
                coach.get(0),
                coach.get(1),
                coach.get(2),
                coach.get(3),
                scale.isEmpty() ? Optional.empty() : Optional.of(new TrialPlan.Finding(1, scale)),
                Optional.empty());
    }
}
