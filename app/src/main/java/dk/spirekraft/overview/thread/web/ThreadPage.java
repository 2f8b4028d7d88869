package dk.spirekraft.overview.thread.web;

import dk.spirekraft.overview.thread.Gap;
import dk.spirekraft.overview.thread.Knot;
import dk.spirekraft.overview.thread.Step;
import dk.spirekraft.overview.thread.Threads;
import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The red thread from one thing: what came before it, where one stands, what came of it.
///
/// @param here what the thread is drawn from
/// @param back its own page
public record ThreadPage(String title, String here, String back, List<Part> parts) implements PageContent {

    public ThreadPage {
        parts = List.copyOf(parts);
    }

    /// A step of the walk.
    ///
    /// @param gaps what is missing in it
    public record Part(String name, List<Line> lines, List<Hole> gaps) {

        public Part {
            lines = List.copyOf(lines);
            gaps = List.copyOf(gaps);
        }
    }

    /// Where a thing stands as seen from the one that the thread is drawn from.
    public enum Side {
        BEFORE,
        HERE,
        AFTER;

        /// Its name in the style sheet.
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param kind what it is, with its day
    /// @param thread where its own thread is drawn
    public record Line(Side side, String kind, String title, String address, List<String> says, String thread) {

        public Line {
            says = List.copyOf(says);
        }

        public boolean isHere() {
            return side == Side.HERE;
        }
    }

    /// @param address where it is put right, empty for nowhere
    public record Hole(String text, String action, String address) {}

    static ThreadPage of(School school, Threads.Seen seen, Words words) {
        Knot here = seen.thread().here();
        var lines = new Lines(school, words);
        return new ThreadPage(
                words.of("overview.thread.title", here.title()),
                here.title(),
                here.address(),
                Arrays.stream(Step.values())
                        .map(step -> new Part(
                                words.of(step.label()),
                                lines.of(step, seen),
                                seen.gaps().stream()
                                        .filter(gap -> gap.step() == step)
                                        .map(gap -> hole(gap, words))
                                        .toList()))
                        .toList());
    }

    private static Hole hole(Gap gap, Words words) {
        String text = words.of(gap.missing().label());
        return gap.mend().isEmpty()
                ? new Hole(text, "", "")
                : new Hole(text, words.of(gap.missing().action()), gap.mend());
    }

    private record Lines(School school, Words words) {

        List<Line> of(Step step, Threads.Seen seen) {
            List<Line> lines = new ArrayList<>();
            add(lines, step, Side.BEFORE, seen.thread().before());
            add(lines, step, Side.HERE, List.of(seen.thread().here()));
            add(lines, step, Side.AFTER, seen.thread().after());
            return lines;
        }

        private void add(List<Line> lines, Step step, Side side, List<Knot> knots) {
            knots.stream()
                    .filter(knot -> knot.kind().step() == step)
                    .map(knot -> line(side, knot))
                    .forEach(lines::add);
        }

        private Line line(Side side, Knot knot) {
            String kind = words.of(knot.kind().label());
            return new Line(
                    side,
                    knot.day()
                            .map(day -> words.of("overview.thread.when", kind, words.date(day)))
                            .orElse(kind),
                    knot.title(),
                    knot.address(),
                    knot.says(),
                    ThreadLinks.address(school, knot.kind().path(), knot.name().id()));
        }
    }
}
