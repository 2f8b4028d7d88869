package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.web.WheelPage.Turn;
import dk.spirekraft.anchor.web.WheelPicture.Block;
import dk.spirekraft.anchor.web.WheelPicture.Line;
import dk.spirekraft.anchor.web.WheelPicture.Slice;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws the year wheel. The school year begins on top with August and goes clockwise: six months down the right side,
/// six up the left.
final class WheelPictureMaker {

    private static final int MONTHS = 12;
    private static final int CENTER_X = 560;
    private static final int CENTER_Y = 400;
    private static final int INNER = 172;
    private static final int OUTER = 206;
    private static final int SIDE = 290;
    private static final int SLOT = 128;
    private static final int TOP = 36;
    private static final int LINE = 18;
    private static final int ROWS = 5;
    private static final int WIDE = 36;
    private static final int NARROW = 34;
    private static final int YEAR_ROWS = 11;
    private static final double GAP = 0.012;

    private WheelPictureMaker() {}

    /// @param year what comes all year round
    /// @param turns twelve, from August on
    static WheelPicture of(Turn year, List<Turn> turns, Month now) {
        return new WheelPicture(
                spoken(year, turns),
                IntStream.range(0, MONTHS)
                        .mapToObj(place -> new Slice(slice(place), month(place) == now))
                        .toList(),
                IntStream.range(0, MONTHS)
                        .mapToObj(place -> block(place, turns.get(place)))
                        .toList(),
                middle(year));
    }

    /// The month at a place of the ring, 0 for August.
    static Month month(int place) {
        return Month.AUGUST.plus(place);
    }

    private static String spoken(Turn year, List<Turn> turns) {
        return Stream.concat(Stream.of(year), turns.stream())
                .filter(turn -> !turn.entries().isEmpty())
                .map(turn -> turn.name() + ": "
                        + turn.entries().stream().map(Fact::name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". "));
    }

    private static double angle(double place) {
        return 2 * Math.PI * place / MONTHS - Math.PI / 2;
    }

    private static String slice(int place) {
        double from = angle(place) + GAP;
        double to = angle(place + 1) - GAP;
        return "M%sA%d %d 0 0 1 %sL%sA%d %d 0 0 0 %sZ"
                .formatted(
                        point(from, OUTER),
                        OUTER,
                        OUTER,
                        point(to, OUTER),
                        point(to, INNER),
                        INNER,
                        INNER,
                        point(from, INNER));
    }

    private static String point(double angle, int radius) {
        return String.format(
                Locale.ROOT, "%.1f %.1f", CENTER_X + radius * Math.cos(angle), CENTER_Y + radius * Math.sin(angle));
    }

    private static Block block(int place, Turn turn) {
        boolean right = place < MONTHS / 2;
        int slot = right ? place : MONTHS - 1 - place;
        int y = TOP + slot * SLOT;
        int x = right ? CENTER_X + SIDE : CENTER_X - SIDE;
        String lead = "M%sL%d %d".formatted(point(angle(place + 0.5), OUTER + 4), right ? x - 10 : x + 10, y - 5);
        return new Block(right ? "start" : "end", lead, new Line(turn.name(), x, y), lines(turn, x, y));
    }

    private static List<Line> lines(Turn turn, int x, int y) {
        List<String> rows = rows(turn, WIDE, ROWS);
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new Line(rows.get(row), x, y + LINE * (row + 1)))
                .toList();
    }

    private static List<Line> middle(Turn year) {
        List<String> rows = new ArrayList<>(List.of(year.name()));
        rows.addAll(rows(year, NARROW, YEAR_ROWS));
        int top = CENTER_Y - (rows.size() - 1) * LINE / 2;
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new Line(rows.get(row), CENTER_X, top + row * LINE))
                .toList();
    }

    /// Each entry in a row or two; what finds no room is counted.
    private static List<String> rows(Turn turn, int width, int most) {
        List<String> rows = turn.entries().stream()
                .flatMap(entry -> broken(entry.name(), width).stream())
                .toList();
        if (rows.size() <= most) return rows;
        List<String> shown = new ArrayList<>(rows.subList(0, most - 1));
        shown.add("…");
        return shown;
    }

    private static List<String> broken(String text, int width) {
        if (text.length() <= width) return List.of(text);
        int space = text.lastIndexOf(' ', width);
        int cut = space > 0 ? space : width;
        String rest = text.substring(cut).strip();
        return List.of(text.substring(0, cut), rest.length() <= width ? rest : rest.substring(0, width - 1) + "…");
    }
}
