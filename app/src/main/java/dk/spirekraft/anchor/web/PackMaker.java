package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.handover.Handover;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.anchor.web.Pack.Section;
import dk.spirekraft.learn.programme.Mandate;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts the pack of a hand-over together.
@Component
class PackMaker {

    private static final int DATES = 8;
    private static final int NOTES = 12;
    private static final int DECISIONS = 10;
    private static final int DAYS = 5;
    private static final Duration LOG = Duration.ofDays(90);

    private final Routines routines;
    private final SchoolTrials trials;
    private final TrialNotes notes;
    private final People people;
    private final Comings comings;

    PackMaker(Routines routines, SchoolTrials trials, TrialNotes notes, People people, Comings comings) {
        this.routines = routines;
        this.trials = trials;
        this.notes = notes;
        this.people = people;
        this.comings = comings;
    }

    Pack of(Scene scene, Handover handover) {
        Words words = scene.words();
        List<SchoolTrials.Overview> all = trials.of(scene.school());
        return new Pack(
                title(handover, words),
                words.of("anchor.pack.lead", scene.school().name(), words.date(handover.openedOn())),
                Stream.of(
                                section("week", week(words), words),
                                section("mandate", mandate(scene), words),
                                section("routines", ofRoutines(scene, handover.person()), words),
                                section("trials", ofTrials(scene, all, handover.person()), words),
                                section(
                                        "dates",
                                        comings.of(scene).stream().limit(DATES).toList(),
                                        words),
                                section("contacts", contacts(scene), words),
                                section("log", log(scene, all), words))
                        .filter(section -> !section.lines().isEmpty())
                        .toList());
    }

    static String title(Handover handover, Words words) {
        String role = words.of(handover.role(), 0);
        return handover.name().isEmpty()
                ? words.of("anchor.pack.empty", role)
                : words.of("anchor.pack.title", handover.name(), role);
    }

    private static Section section(String name, List<Fact> lines, Words words) {
        return new Section(words.of("anchor.pack." + name), lines);
    }

    /// A new person's first week, day by day.
    private static List<Fact> week(Words words) {
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(day -> Fact.of(words.of("anchor.week.day", day), words.of("anchor.week.text" + day)))
                .toList();
    }

    private List<Fact> mandate(Scene scene) {
        Words words = scene.words();
        Mandate mandate = comings.mandate(scene.school());
        return Stream.of(
                        Fact.of(words.of("anchor.pack.decides"), mandate.decides()),
                        Fact.of(words.of("anchor.pack.asksFirst"), mandate.asksFirst()),
                        Fact.of(words.of("anchor.newcomers.hears"), mandate.heardBy()),
                        Fact.of(words.of("anchor.newcomers.meets"), mandate.meets()))
                .filter(fact -> !fact.text().isBlank())
                .toList();
    }

    /// Those of whoever leaves first.
    private List<Fact> ofRoutines(Scene scene, Optional<UUID> left) {
        return routines.goingOn(scene.school()).stream()
                .sorted(Comparator.comparing(
                        routine -> left.filter(routine::isOf).isEmpty()))
                .map(routine -> ofRoutine(scene, routine))
                .toList();
    }

    private static Fact ofRoutine(Scene scene, Routine routine) {
        Words words = scene.words();
        var plan = routine.plan();
        String deputy = plan.deputy().map(scene::name).orElseGet(() -> words.of("anchor.nobody"));
        return new Fact(
                plan.what(),
                words.of(
                        "anchor.pack.routine",
                        plan.place(),
                        MonthWords.when(plan, words),
                        scene.name(plan.owner()),
                        deputy),
                routine.address(scene.school()));
    }

    private static List<Fact> ofTrials(Scene scene, List<SchoolTrials.Overview> all, Optional<UUID> left) {
        Words words = scene.words();
        return all.stream()
                .filter(each -> each.trial().decision().isEmpty())
                .sorted(Comparator.comparing(
                        each -> left.filter(each::isCarriedBy).isEmpty()))
                .map(each -> new Fact(
                        each.trial().plan().aim(),
                        words.of(
                                "anchor.pack.trial",
                                words.of(each.trial().state(scene.today()).label()),
                                each.trial().plan().together(),
                                words.date(each.trial().plan().lastOn())),
                        each.trial().address(scene.school())))
                .toList();
    }

    private List<Fact> contacts(Scene scene) {
        Stream<People.Member> group = people.at(scene.school()).stream()
                .filter(member -> member.role() != Role.COLLEAGUE && member.role() != Role.HELPER);
        Stream<People.Member> around = people.in(scene.school().municipality()).stream()
                .filter(member -> member.role() == Role.CONSULTANT || member.role() == Role.SECRETARIAT);
        return Stream.concat(group, around)
                .map(member -> Fact.of(scene.words().of(member.role().label()), member.name() + ", " + member.email()))
                .toList();
    }

    /// What was decided in the last year or so, and the newest lines of the last three months.
    private List<Fact> log(Scene scene, List<SchoolTrials.Overview> all) {
        Words words = scene.words();
        Stream<Fact> decided = all.stream()
                .map(SchoolTrials.Overview::trial)
                .filter(trial -> trial.decision().isPresent())
                .sorted(Comparator.comparing((Trial trial) -> decidedAt(trial)).reversed())
                .limit(DECISIONS)
                .map(trial -> decision(trial, trial.decision().orElseThrow(), words));
        return Stream.concat(decided, lines(scene, all)).toList();
    }

    private static Instant decidedAt(Trial trial) {
        return trial.decision().orElseThrow().decidedAt();
    }

    private static Fact decision(Trial trial, Decision decision, Words words) {
        return Fact.of(
                trial.plan().aim(),
                words.of(
                        "anchor.pack.decided",
                        words.of(decision.outcome().label()),
                        words.date(Scene.day(decision.decidedAt())),
                        decision.reason()));
    }

    private Stream<Fact> lines(Scene scene, List<SchoolTrials.Overview> all) {
        Map<UUID, List<TrialNotes.Note>> since =
                notes.since(scene.school(), scene.now().minus(LOG));
        return all.stream()
                .flatMap(each -> since.getOrDefault(each.trial().id(), List.of()).stream()
                        .map(note -> Map.entry(each.trial(), note)))
                .sorted(Comparator.comparing((Map.Entry<Trial, TrialNotes.Note> one) ->
                                one.getValue().notedAt())
                        .reversed())
                .limit(NOTES)
                .map(one -> Fact.of(
                        one.getKey().plan().aim() + ", "
                                + scene.words().date(Scene.day(one.getValue().notedAt())),
                        one.getValue().text()));
    }
}
