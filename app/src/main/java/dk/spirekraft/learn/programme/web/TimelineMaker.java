package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Root;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Draws a programme as a ground line with roots. Nested lanes, the oldest trial lowest, so that neither roots nor
/// words cross.
final class TimelineMaker {

    private static final int LEFT = 56;
    private static final int WIDTH = 1120;
    private static final double ROOM = WIDTH - LEFT + 1.6;
    private static final int GROUND = 170;
    private static final int LANE = 42;
    private static final int FIRST_LANE = 236;
    private static final int MOST_ROOTS = 8;
    private static final int FEWEST_MONTHS = 12;
    private static final int MONTHS_PER_TICK = 3;
    private static final double DAYS_IN_MONTH = 30.44;

    private final Scene scene;
    private final Words words;
    private final YearMonth first;
    private final int months;
    private final double unit;

    TimelineMaker(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
        this.first = YearMonth.from(days().min(LocalDate::compareTo).orElse(scene.today()));
        YearMonth last = YearMonth.from(days().max(LocalDate::compareTo).orElse(scene.today()))
                .plusMonths(2);
        this.months = Math.max(FEWEST_MONTHS, (int) ChronoUnit.MONTHS.between(first, last));
        this.unit = ROOM / months;
    }

    private Stream<LocalDate> days() {
        return Stream.of(
                        scene.sights().stream()
                                .filter(sight -> sight.kind() != Scene.Kind.LISTED)
                                .map(Scene.Sight::day),
                        scene.roots().stream().map(Root::from),
                        Stream.of(scene.today()))
                .flatMap(days -> days);
    }

    Timeline draw() {
        List<Root> drawn = scene.roots()
                .subList(
                        Math.max(0, scene.roots().size() - MOST_ROOTS),
                        scene.roots().size());
        List<Timeline.Marker> markers = new MarkerRows(this::x, WIDTH).place(scene.sights());
        return new Timeline(
                FIRST_LANE + LANE * Math.max(0, drawn.size() - 1) + 40,
                number(x(scene.today())),
                todayLabel(markers),
                ticks(drawn),
                markers,
                roots(drawn),
                words.of("learn.timeline.spoken", scene.roots().size()),
                scene.roots().size() - drawn.size());
    }

    private double x(LocalDate day) {
        long whole = ChronoUnit.MONTHS.between(first, YearMonth.from(day));
        return LEFT + unit * (whole + (day.getDayOfMonth() - 1) / DAYS_IN_MONTH);
    }

    /// Its word steps aside where another one stands.
    private int todayLabel(List<Timeline.Marker> markers) {
        double today = x(scene.today());
        boolean taken = markers.stream()
                .anyMatch(marker -> marker.y() < 100 && Math.abs(Double.parseDouble(marker.x()) - today) < 75);
        return taken ? 14 : 54;
    }

    private List<Timeline.Tick> ticks(List<Root> drawn) {
        List<Timeline.Tick> ticks = new ArrayList<>();
        int year = 0;
        for (int month = 0; month < months; month += MONTHS_PER_TICK) {
            YearMonth at = first.plusMonths(month);
            double x = x(at.atDay(1));
            boolean rootHere = drawn.stream().anyMatch(root -> x(root.from()) > x && x(root.from()) < x + 50);
            ticks.add(new Timeline.Tick(
                    number(x),
                    number(rootHere ? x - 6 : x + 6),
                    rootHere ? "end" : "start",
                    name(at, at.getYear() != year)));
            year = at.getYear();
        }
        return ticks;
    }

    private String name(YearMonth month, boolean withYear) {
        var written = DateTimeFormatter.ofPattern(
                        withYear ? "MMM yy" : "MMM", words.language().locale())
                .format(month);
        return written.replace(".", "");
    }

    private List<Timeline.RootLine> roots(List<Root> drawn) {
        List<Timeline.RootLine> lines = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) lines.add(root(drawn.get(i), drawn.size() - 1 - i));
        return lines;
    }

    private Timeline.RootLine root(Root root, int lane) {
        int y = FIRST_LANE + LANE * lane;
        double from = x(root.from());
        double to = Math.max(from + 20, x(root.state().grows() ? scene.today() : end(root)));
        String style = style(root.state());
        double text = to + (style.equals("kept") ? 36 : 18);
        String state = words.of(root.state().label());
        boolean room = text + Measure.words(root.title(), 8.6) + Measure.words(state, 7.2) + 8 < WIDTH;
        return new Timeline.RootLine(
                path(from, to, y),
                number(to),
                y,
                style,
                root.state() == Root.State.READY,
                number(room ? text : to - 18),
                room ? "start" : "end",
                root.title(),
                state);
    }

    private LocalDate end(Root root) {
        return root.until().orElse(scene.today());
    }

    private static String style(Root.State state) {
        return switch (state) {
            case KEPT -> "kept";
            case STOPPED, ADJUSTED -> "stop";
            case RUNNING, READY -> "live";
        };
    }

    /// Falls seven tenths of its way before it bends.
    private static String path(double from, double to, int y) {
        double drop = y - GROUND;
        double bend = Math.max(4, Math.min(.55 * drop, to - from - 14));
        return "M" + number(from) + " " + GROUND + "C" + number(from) + " " + number(GROUND + .7 * drop) + " "
                + number(from + .35 * bend) + " " + y + " " + number(from + bend) + " " + y + "L" + number(to) + " "
                + y;
    }

    static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
