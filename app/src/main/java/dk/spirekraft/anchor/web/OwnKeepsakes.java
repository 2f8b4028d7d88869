package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.check.AnchoringCheck;
import dk.spirekraft.anchor.check.AnchoringChecks;
import dk.spirekraft.anchor.check.Rung;
import dk.spirekraft.anchor.handover.Handovers;
import dk.spirekraft.anchor.promise.Promises;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.anchor.wheel.WheelFeed;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Keepsake;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Table;
import dk.spirekraft.web.Words;
import dk.spirekraft.web.Workbook;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What this phase gives a school that takes its own with it.
@Component
class OwnKeepsakes implements Keepsake.Source {

    private final Schools schools;
    private final AnchorDesk desk;
    private final ActionLines actions;
    private final WheelFeed wheel;
    private final Kept kept;

    OwnKeepsakes(Schools schools, AnchorDesk desk, ActionLines actions, WheelFeed wheel, Kept kept) {
        this.schools = schools;
        this.desk = desk;
        this.actions = actions;
        this.wheel = wheel;
        this.kept = kept;
    }

    /// What a school wrote down.
    @Component
    record Kept(Routines routines, AnchoringChecks checks, Promises promises, Handovers handovers) {}

    @Override
    public List<Keepsake> of(Place place, Words words) {
        return place.school()
                .flatMap(schools::bySlug)
                .map(school -> of(desk.scene(school, words)))
                .orElse(List.of());
    }

    private List<Keepsake> of(Scene scene) {
        Words words = scene.words();
        School school = scene.school();
        Table plan = actions.of(scene);
        return List.of(
                Keepsake.of("aarshjul.ics", wheel.of(school, words)),
                new Keepsake("apv-handleplan.xlsx", Workbook.of("APV", plan)),
                Keepsake.of("apv-handleplan.csv", plan.csv(words.language())),
                Keepsake.of("loefter.csv", promises(scene).csv(words.language())),
                Keepsake.of("overleveringer.csv", handovers(scene).csv(words.language())),
                Keepsake.of("rutiner.csv", routines(scene).csv(words.language())),
                Keepsake.of("tjek.csv", checks(scene).csv(words.language())));
    }

    private static Table table(Words words, String head, List<List<String>> rows) {
        return new Table(List.of(words.of("anchor.file." + head).split(";")), rows);
    }

    private Table routines(Scene scene) {
        Words words = scene.words();
        return table(
                words,
                "routines",
                kept.routines().of(scene.school()).stream()
                        .map(routine -> List.of(
                                routine.plan().what(),
                                routine.plan().place(),
                                scene.name(routine.plan().owner()),
                                routine.plan().deputy().map(scene::name).orElse(""),
                                MonthWords.when(routine.plan(), words),
                                routine.plan().sign(),
                                routine.plan().why(),
                                words.of(routine.life().state().label()),
                                words.date(Scene.day(routine.life().at())),
                                routine.life().reason()))
                        .toList());
    }

    private Table checks(Scene scene) {
        Words words = scene.words();
        return table(
                words,
                "checks",
                kept.checks().of(scene.school()).stream()
                        .flatMap(check -> Arrays.stream(Rung.values()).flatMap(rung -> rows(check, rung, words)))
                        .toList());
    }

    private static Stream<List<String>> rows(AnchoringCheck check, Rung rung, Words words) {
        int first = rung.ordinal() * Rung.QUESTIONS;
        return IntStream.rangeClosed(1, Rung.QUESTIONS)
                .mapToObj(number -> List.of(
                        words.date(check.madeOn()),
                        words.of(rung.label()),
                        words.of(rung.question(number)),
                        words.of(rung.step(check.answers().get(first + number - 1))),
                        check.note()));
    }

    private Table promises(Scene scene) {
        Words words = scene.words();
        return table(
                words,
                "promises",
                kept.promises().of(scene.school(), words.language()).stream()
                        .map(promise -> List.of(
                                promise.name(),
                                promise.reason(),
                                words.date(promise.saidOn()),
                                words.of(promise.stage().label()),
                                promise.told().map(told -> told.text()).orElse("")))
                        .toList());
    }

    private Table handovers(Scene scene) {
        Words words = scene.words();
        return table(
                words,
                "handovers",
                kept.handovers().of(scene.school()).stream()
                        .map(one -> List.of(
                                PackMaker.title(one, words),
                                words.date(one.openedOn()),
                                one.confirmation().map(taken -> taken.name()).orElse(""),
                                one.confirmation()
                                        .map(taken -> words.date(taken.on()))
                                        .orElse("")))
                        .toList());
    }
}
