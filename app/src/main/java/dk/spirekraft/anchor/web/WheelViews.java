package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.web.WheelPage.Turn;
import dk.spirekraft.anchor.wheel.DutyPlans.Planned;
import dk.spirekraft.anchor.wheel.Wheel;
import dk.spirekraft.anchor.wheel.WheelKeys;
import dk.spirekraft.anchor.wheel.Wheels;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the page of the year wheel.
@Component
class WheelViews {

    private static final int MONTHS = 12;

    private final Wheels wheels;
    private final WheelKeys keys;
    private final SiteAddress site;

    WheelViews(Wheels wheels, WheelKeys keys, SiteAddress site) {
        this.wheels = wheels;
        this.keys = keys;
        this.site = site;
    }

    /// @param works true for a visitor who may change it
    WheelPage page(Scene scene, boolean works) {
        Wheel wheel = wheels.of(scene.school());
        Turn year = new Turn(
                scene.words().of("anchor.wheel.year"),
                wheel.allYear().stream().map(routine -> entry(scene, routine)).toList());
        List<Turn> turns = IntStream.range(0, MONTHS)
                .mapToObj(place -> turn(scene, wheel, WheelPictureMaker.month(place)))
                .toList();
        return new WheelPage(
                scene.words().of("anchor.wheel.title"),
                scene.school().name(),
                scene.address("/aarshjul"),
                scene.address(""),
                WheelPictureMaker.of(year, turns, scene.today().getMonth()),
                Stream.concat(Stream.of(year), turns.stream())
                        .filter(turn -> !turn.entries().isEmpty())
                        .toList(),
                keys.of(scene.school()).map(WheelViews::path).map(site::of).orElse(""),
                works
                        ? wheel.duties().stream()
                                .map(planned -> duty(scene, planned))
                                .toList()
                        : List.of());
    }

    static String path(String key) {
        return "/kalender/aarshjul/" + key + ".ics";
    }

    private static Turn turn(Scene scene, Wheel wheel, Month month) {
        return new Turn(
                MonthWords.name(month, scene.words()),
                Stream.of(
                                wheel.in(month).stream().map(routine -> entry(scene, routine)),
                                wheel.duties(month).stream().map(planned -> entry(scene, planned)),
                                wheel.check(month, scene.month()).stream().map(day -> check(scene, day)))
                        .flatMap(entries -> entries)
                        .toList());
    }

    private static Fact entry(Scene scene, Routine routine) {
        return new Fact(routine.plan().what(), routine.plan().place(), routine.address(scene.school()));
    }

    private static Fact entry(Scene scene, Planned planned) {
        Words words = scene.words();
        LocalDate next = planned.next(scene.month()).atDay(1);
        String label = words.of(planned.duty().label());
        String name = planned.duty().years() == 1
                ? label
                : words.of("anchor.wheel.inYear", label, String.valueOf(next.getYear()));
        return Fact.of(name, words.of("anchor.wheel.duty"));
    }

    private static Fact check(Scene scene, LocalDate day) {
        return new Fact(scene.words().of("anchor.check.title"), scene.words().date(day), scene.address("/tjek"));
    }

    private static WheelPage.Duty duty(Scene scene, Planned planned) {
        return new WheelPage.Duty(
                planned.duty().name(),
                scene.words().of(planned.duty().label()),
                planned.next(scene.month()).toString());
    }
}
