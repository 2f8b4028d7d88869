package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.VisibleChange;

/// What it would take to know.
record VisibleWords(Words words, Report report) {

    /// From end to end of any scale; no change is larger.
    private static final double WHOLE_SCALE = 100;

    /// @param n answers in each of two waves
    /// @param matters from how many points a change matters
    void say(VisibleChange visible, int n, double matters) {
        if (n < 2) return;
        double smallest = visible.smallest(n);
        if (smallest > WHOLE_SCALE) line("score.visibleNone", n);
        else line("score.visible", words.points(smallest), n);
        visible.answersNeeded(matters).found().ifPresent(needed -> line("score.needed", needed, words.points(matters)));
    }

    private void line(String key, Object... arguments) {
        report.line("  " + words.of(key, arguments));
    }
}
