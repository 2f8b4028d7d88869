package dk.spirekraft.understand;

import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a group talks about when it looks at a result: strengths first, worries last, and said only where the
/// intervals carry it. Between scales that do not stand out, the questionnaire's order stays.
public final class Findings {

    private Findings() {}

    /// How a scale stands among the others.
    public enum Standing {
        /// Its 95 % interval lies over another's, and under none.
        STRENGTH,
        /// It does not stand out either way.
        PLAIN,
        /// Its 95 % interval lies under another's, and over none.
        WORRY
    }

    /// One scale to talk about.
    ///
    /// @param n how many have a score
    /// @param mean in points, 0 to 100
    /// @param low the lower end of the 95 % interval, 0 or more
    /// @param high its upper end, 100 or less
    public record Finding(Scale scale, int n, double mean, double low, double high, Standing standing) {}

    private record Known(Scale scale, ScaleCell.Published cell, Interval interval) {}

    /// The shown scales of relations, diamonds and the core task, in the order in which to talk about them.
    public static List<Finding> of(Results.Shown shown) {
        List<Known> known = shown.questionnaire().scales().stream()
                .filter(Findings::isTalkedAbout)
                .flatMap(scale -> known(shown, scale))
                .toList();
        return known.stream()
                .map(one -> finding(one, known))
                .sorted(Comparator.comparing(Finding::standing))
                .toList();
    }

    private static boolean isTalkedAbout(Scale scale) {
        return switch (scale.kind()) {
            case RELATION, DIAMOND, CORE_TASK -> true;
            case SOCIAL_CAPITAL, WELL_BEING, OTHER -> false;
        };
    }

    private static Stream<Known> known(Results.Shown shown, Scale scale) {
        return shown.release().scale(scale.id()) instanceof ScaleCell.Published cell
                ? Stream.of(new Known(scale, cell, cell.interval(.95).cutTo(0, 100)))
                : Stream.empty();
    }

    private static Finding finding(Known one, List<Known> all) {
        boolean over = all.stream().anyMatch(other -> isOver(one, other));
        boolean under = all.stream().anyMatch(other -> isOver(other, one));
        Standing standing = over == under ? Standing.PLAIN : over ? Standing.STRENGTH : Standing.WORRY;
        return new Finding(
                one.scale(),
                one.cell().n(),
                one.cell().mean(),
                one.interval().low(),
                one.interval().high(),
                standing);
    }

    private static boolean isOver(Known one, Known other) {
        return one.scale().kind() == other.scale().kind()
                && one.interval().low() > other.interval().high();
    }
}
