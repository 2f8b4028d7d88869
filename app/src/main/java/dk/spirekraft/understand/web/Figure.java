package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Interval;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/// One figure of a result in finished words: finding, measure, picture and where it comes from.
@NamedInterface("runs")
public sealed interface Figure {

    Head head();

    /// The whole picture in sentences, for those who tap where others point.
    List<String> told();

    /// @param id in the page, such as `f1`
    /// @param finding what can be said, by a fixed rule
    /// @param measure what is measured, and in which unit
    /// @param source school, date and how many of how many
    record Head(String id, String finding, String measure, String source) {}

    /// Scales on one axis from 0 to 100, each with its graded interval.
    ///
    /// @param compared what the rows are compared with, empty for nothing
    /// @param talk a question to talk about, empty for none
    /// @param hidden which scales are not shown and why, a sentence each
    record Strips(Head head, List<Row> rows, Optional<Compared> compared, String talk, List<String> hidden)
            implements Figure {
        public Strips {
            rows = List.copyOf(rows);
            hidden = List.copyOf(hidden);
        }

        Strips(Head head, List<Row> rows, Optional<Compared> compared, String talk) {
            this(head, rows, compared, talk, List.of());
        }

        @Override
        public List<String> told() {
            return rows.stream().map(Row::spoken).toList();
        }

        /// What rows are compared with.
        ///
        /// @param key what the mark stands for, and `tick` its short name beside the number
        public record Compared(String key, String tick) {}

        /// @param address of the scale's own page
        /// @param say how it lies beside the municipality, empty where there is no reference
        /// @param agreement whether people agree, empty where that is not told
        /// @param spoken the picture in one sentence
        public record Row(
                String name,
                String address,
                String say,
                String agreement,
                double mean,
                Bands bands,
                Optional<Double> reference,
                String spoken) {
            public String number() {
                return Percent.whole(mean);
            }
        }
    }

    /// Where a figure lies with 95, 80 and 50 % confidence, cut at 0 and 100.
    record Bands(Interval wide, Interval middle, Interval narrow) {}

    /// Two waves on one axis: hollow before, filled now.
    record Changes(Head head, List<Row> rows, String note) implements Figure {
        public Changes {
            rows = List.copyOf(rows);
        }

        @Override
        public List<String> told() {
            return rows.stream().map(Row::spoken).toList();
        }

        /// @param by such as "Op 8"
        /// @param verdict such as "tydelig ændring"
        /// @param sure how probable it is that it is better, and better by an amount that matters
        public record Row(
                String name, String by, String verdict, String sure, double before, double now, String spoken) {}
    }

    /// How the answers to a scale's items are spread, low at the left.
    ///
    /// @param labels of the categories or classes, lowest first
    record Items(Head head, List<String> labels, List<Row> rows) implements Figure {
        public Items {
            labels = List.copyOf(labels);
            rows = List.copyOf(rows);
        }

        @Override
        public List<String> told() {
            return rows.stream().map(Row::spoken).toList();
        }

        /// @param segments empty where the item is hidden; then `hidden` says why
        /// @param counts per label, none where the item is hidden
        /// @param missing that many gave no answer, empty where they are few or not told of
        public record Row(
                String stem,
                String low,
                String high,
                List<Segment> segments,
                List<Integer> counts,
                String missing,
                String hidden,
                String spoken) {}

        /// @param tone the class of its colour, d1 to d5
        /// @param from where it begins, in percent of the bar
        public record Segment(String tone, int count, double from, double width) {
            public double middle() {
                return from + width / 2;
            }

            /// Too narrow for its number.
            public boolean isNarrow() {
                return width < 4;
            }
        }
    }

    /// Units side by side in the school's own order, never a ranking.
    ///
    /// @param scales as column heads
    record Teams(Head head, List<String> scales, List<Row> rows) implements Figure {
        public Teams {
            scales = List.copyOf(scales);
            rows = List.copyOf(rows);
        }

        @Override
        public List<String> told() {
            return rows.stream().map(Row::spoken).toList();
        }

        /// @param team its name, or the names of those that are shown together
        /// @param response which share answered, in a band
        public record Row(String team, String response, List<Cell> cells) {
            public Row {
                cells = List.copyOf(cells);
            }

            String spoken() {
                return team + ": "
                        + String.join(", ", cells.stream().map(Cell::spoken).toList());
            }
        }

        /// @param number in whole points, empty where the cell is hidden; then `hidden` says why
        /// @param change since the wave before, empty where there is nothing to compare with
        public record Cell(String scale, String number, double mean, String change, String hidden) {
            String spoken() {
                String told = scale + " " + (hidden.isEmpty() ? number : hidden);
                return change.isEmpty() ? told : told + " (" + change + ")";
            }
        }
    }

    /// Who works well with whom: a row for who answers, a column for whom it is about.
    record Matrix(Head head, List<String> groups, List<Row> rows) implements Figure {
        public Matrix {
            groups = List.copyOf(groups);
            rows = List.copyOf(rows);
        }

        @Override
        public List<String> told() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::spoken)
                    .toList();
        }

        public record Row(String group, List<Cell> cells) {}

        /// @param about whom, for phones, where each row is a card
        /// @param step of the tint, 1 to 4; 0 where the cell is hidden, and then `hidden` says why
        public record Cell(String about, String number, int step, String hidden, String spoken) {}
    }

    /// Small measurements over time around their median.
    ///
    /// @param medianY where the median is drawn, in pixels from the top
    /// @param verdict whether it has moved, in words
    /// @param rules the name and version of the rules that say so
    record Runs(
            Head head, List<Point> points, double medianY, String median, String verdict, String rules, String spoken)
            implements Figure {
        public Runs {
            points = List.copyOf(points);
        }

        @Override
        public List<String> told() {
            return List.of(spoken);
        }

        /// @param x in percent, `y` in pixels from the top
        public record Point(double x, double y, String day, String number) {}
    }

    /// The four relations seen from a team.
    record Connections(Head head, double bonding, double bridging, double near, double far, String spoken)
            implements Figure {

        @Override
        public List<String> told() {
            return List.of(spoken);
        }

        /// Thicker means higher: 2 + (score − 40)/4 px, never under 1.
        public static String width(double score) {
            return Percent.of(Math.max(1, 2 + (score - 40) / 4));
        }
    }
}
