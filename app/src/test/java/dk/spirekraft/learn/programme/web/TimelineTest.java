package dk.spirekraft.learn.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Root;
import dk.spirekraft.story.Golden;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The drawing of a programme: whole, as it was looked at, and by its rules.
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);
    private static final Words DANISH = new Dictionary().in(Language.DANISH);

    private static Scene.Sight sight(Scene.Kind kind, String day, String label, String sub) {
        LocalDate on = LocalDate.parse(day);
        return new Scene.Sight(kind, on, on.isBefore(TODAY), label, sub, label, sub);
    }

    private static Root root(String title, String from, Optional<String> until, Root.State state) {
        return new Root(
                title,
                "/skoler/aabrinken-skole/afproevninger/x",
                LocalDate.parse(from),
                until.map(LocalDate::parse),
                state);
    }

    private static final List<Scene.Sight> SIGHTS = List.of(
            sight(Scene.Kind.LOW, "2025-10-08", "1. måling", "okt. 2025"),
            sight(Scene.Kind.WORKSHOP, "2025-11-18", "Workshop 1", "Udforske"),
            sight(Scene.Kind.WORKSHOP, "2026-03-12", "Workshop 2", "Opbygge"),
            sight(Scene.Kind.LISTED, "2026-05-04", "Sparring 1", "4. maj"),
            sight(Scene.Kind.WORKSHOP, "2026-11-04", "Workshop 3", "Forankre"),
            sight(Scene.Kind.LOW, "2027-03-08", "2. måling", "mar. 2027"),
            sight(Scene.Kind.LOW, "2027-06-14", "Overlevering", "jun. 2027"));

    private static final List<Root> ROOTS = List.of(
            root("Lån en time", "2025-12-01", Optional.of("2026-03-20"), Root.State.KEPT),
            root("Stå-møde kl. 7.50", "2025-12-15", Optional.of("2026-03-12"), Root.State.STOPPED),
            root("Fordeling af vikartimer", "2026-04-04", Optional.empty(), Root.State.READY),
            root("SFO med til teammøde", "2026-05-07", Optional.empty(), Root.State.RUNNING),
            root("Beslutningslog", "2026-09-01", Optional.empty(), Root.State.RUNNING));

    private static Timeline draw(List<Scene.Sight> sights, List<Root> roots) {
        return new TimelineMaker(new Scene(sights, roots, TODAY), DANISH).draw();
    }

    private static String drawn(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "templates")
                .render("learn/" + template + ".jte", parameters, output);
        return output.toString();
    }

    @Test
    void aSchoolInTheMiddleOfItsProgramme() {
        Golden.expectText("timeline", drawn("timeline", Map.of("timeline", draw(SIGHTS, ROOTS), "words", DANISH)));
    }

    @Test
    void theSameAsAList() {
        Golden.expectText(
                "timeline-list",
                drawn(
                        "timeline-list",
                        Map.of("entries", new TimelineList(new Scene(SIGHTS, ROOTS, TODAY), DANISH).entries())));
    }

    @Test
    void aProgrammeThatHasJustBegun() {
        Golden.expectText(
                "timeline-begun",
                drawn("timeline", Map.of("timeline", draw(SIGHTS.subList(4, 7), List.of()), "words", DANISH)));
    }

    @Test
    void theOldestRootLiesLowestAndWhatIsKeptGrowsOnToToday() {
        var timeline = draw(SIGHTS, ROOTS);
        assertThat(timeline.roots()).extracting(Timeline.RootLine::y).containsExactly(404, 362, 320, 278, 236);
        assertThat(timeline.roots().getFirst().x()).isEqualTo(timeline.today());
        assertThat(Double.parseDouble(timeline.roots().get(1).x())).isLessThan(Double.parseDouble(timeline.today()));
    }

    @Test
    void noWordsAboveTheGroundRunIntoOthersInTheirRow() {
        List<Scene.Sight> crowd = new ArrayList<>();
        for (int day = 1; day <= 28; day += 3)
            crowd.add(sight(Scene.Kind.LOW, "2026-10-%02d".formatted(day), "Opfølgning " + day, "oktober 2026"));
        assertThat(draw(crowd, List.of()).markers().stream().filter(Timeline.Marker::named))
                .hasSizeLessThan(5)
                .isNotEmpty();
    }

    @Test
    void sixtyTrialsAreDrawnByTheNewestAndListedAll() {
        List<Root> sixty = new ArrayList<>();
        for (int i = 0; i < 60; i++)
            sixty.add(root(
                    "Afprøvning " + i,
                    LocalDate.of(2025, 12, 1).plusDays(4L * i).toString(),
                    Optional.empty(),
                    Root.State.RUNNING));
        var timeline = draw(SIGHTS, sixty);
        assertThat(timeline.roots()).hasSize(8);
        assertThat(timeline.hidden()).isEqualTo(52);
        assertThat(new TimelineList(new Scene(SIGHTS, sixty, TODAY), DANISH)
                        .entries().stream()
                                .mapToInt(entry -> entry.roots().size())
                                .sum())
                .isEqualTo(60);
    }

    @Test
    void longWordsStayInsideTheDrawing() {
        var timeline = draw(
                SIGHTS,
                List.of(root("Fællesforberedelse ".repeat(6), "2026-09-20", Optional.empty(), Root.State.RUNNING)));
        assertThat(timeline.roots().getFirst().anchor()).isEqualTo("end");
    }
}
