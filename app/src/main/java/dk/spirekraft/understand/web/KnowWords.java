package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.VisibleChange;
import dk.spirekraft.web.Words;
import java.util.Optional;

/// What it would take to know: how large a change must be to show among so many, and how many would have to answer for
/// one that matters to show.
record KnowWords(Words words) {

    /// How well a change can be seen.
    ///
    /// @param sd how much people differ, 0 where all answer alike
    /// @param n how many answer each time, 2 or more
    /// @param matters from how many points a change matters
    /// @param eligible how many could answer, where that is known
    record Sight(double sd, int n, double matters, Optional<Integer> eligible) {}

    /// From how many points a change shows, and what it would take to see one that matters; empty where all answer
    /// alike, for then any change shows.
    String of(Sight sight) {
        if (sight.sd() == 0 || sight.n() < 2) return "";
        int smallest = (int) Math.ceil(VisibleChange.of(sight.sd()).smallest(sight.n()));
        return (words.of("understand.know.smallest", sight.n(), smallest) + " " + needed(sight)).strip();
    }

    /// What it would take to see a change that matters; empty where it can be seen already.
    String needed(Sight sight) {
        if (sight.sd() == 0 || sight.n() < 2) return "";
        var visible = VisibleChange.of(sight.sd());
        if (visible.smallest(sight.n()) <= sight.matters()) return "";
        int enough = visible.answersNeeded(sight.matters()).orElseThrow();
        String needed = words.of("understand.know.needed", sight.matters(), enough);
        boolean tooMany = sight.eligible().filter(could -> could < enough).isPresent();
        return tooMany ? needed + " " + words.of("understand.know.tooMany") : needed;
    }
}
