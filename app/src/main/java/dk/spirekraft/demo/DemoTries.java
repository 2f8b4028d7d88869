package dk.spirekraft.demo;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Reflections;
import dk.spirekraft.learn.trial.Reflections.Common;
import dk.spirekraft.learn.trial.SparringSlots;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.learn.trial.TrialNotes.NewNote;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.trial.TrialPulses;
import dk.spirekraft.learn.trial.TrialTalk;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.ProgramClock;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Plays the trials of the demo through their own faces, each thing on its day.
@Component
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoTries {

    private static final String ASKED = "Var det besværet værd?";

    private final Trials trials;
    private final TrialNotes notes;
    private final TrialPulses pulses;
    private final Reflections reflections;
    private final SparringSlots slots;
    private final TrialTalk talk;
    private final People people;
    private final Clock clock;

    DemoTries(
            Trials trials,
            TrialNotes notes,
            TrialPulses pulses,
            Reflections reflections,
            SparringSlots slots,
            TrialTalk talk,
            People people,
            Clock clock) {
        this.trials = trials;
        this.notes = notes;
        this.pulses = pulses;
        this.reflections = reflections;
        this.slots = slots;
        this.talk = talk;
        this.people = people;
        this.clock = clock;
    }

    boolean isNew(School school) {
        return trials.of(school).isEmpty();
    }

    void ofAbrinken(School school) {
        DemoTexts.ABRINKEN.forEach(each -> play(school, each));
        supported(school);
    }

    void ofHavgard(School school) {
        HavgardTexts.ALL.forEach(each -> play(school, each));
        supported(school);
    }

    private void play(School school, DemoTry each) {
        Map<String, UUID> group = group(school);
        Set<UUID> carrying = Set.copyOf(group.values());
        TrialPlan plan = each.plan(today());
        Trial trial = told(Math.max(each.from(), 0) + 1, () -> trials.plan(school, plan, carrying, Optional.empty()));
        if (each.from() <= 0) return;
        told(each.from(), () -> {
            trials.start(trial);
            return trial;
        });
        each.lines().forEach(line -> told(line.daysAgo(), () -> noted(trial, group, line)));
        count(trial, carrying.iterator().next(), each.weeks());
        each.common()
                .ifPresent(common ->
                        told(1 + each.ending().map(DemoTry.Ending::daysAgo).orElse(0), () -> {
                            Trial running = trials.byId(trial.id());
                            reflections.begin(running);
                            reflections.open(running);
                            return reflections.keepCommon(running, new Common(common, 0));
                        }));
        each.ending().ifPresent(ending -> told(ending.daysAgo(), () -> decided(trial, ending)));
    }

    private boolean decided(Trial trial, DemoTry.Ending ending) {
        return trials.decide(
                trials.byId(trial.id()),
                new Decision(ending.outcome(), ending.reason(), ending.lesson(), clock.instant()));
    }

    private Trial noted(Trial trial, Map<String, UUID> group, DemoTry.Line line) {
        UUID who = group.getOrDefault(line.who(), group.values().iterator().next());
        notes.add(trial, who, new NewNote(UUID.randomUUID(), line.text(), Optional.empty(), Optional.empty()));
        return trial;
    }

    private void count(Trial trial, UUID who, List<List<Integer>> weeks) {
        if (weeks.isEmpty()) return;
        pulses.ask(trial, ASKED);
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int week = 0; week < weeks.size(); week++)
            pulses.count(
                    trial, who, new TrialPulses.Count(monday.minusWeeks(weeks.size() - 1L - week), weeks.get(week), 0));
    }

    /// The consultant has written, and offers a time next week.
    private void supported(School school) {
        UUID consultant = people.in(school.municipality()).stream()
                .filter(member -> member.role() == Role.CONSULTANT)
                .map(People.Member::person)
                .findFirst()
                .orElseThrow();
        trials.of(school).stream()
                .filter(Trial::isUnderWay)
                .findFirst()
                .ifPresent(trial -> told(3, () -> {
                    talk.say(trial, consultant, UUID.randomUUID(), DemoTexts.MESSAGE);
                    return trial;
                }));
        slots.offer(school, consultant, new SparringSlots.NewSlot(afternoon(-6), 30, DemoTexts.PLACE));
    }

    /// The working group by the first word of their names: AMR, TR, Skoleleder, Pædagog.
    private Map<String, UUID> group(School school) {
        return people.at(school).stream()
                .filter(member -> Stream.of(Role.AMR, Role.TR, Role.SCHOOL_LEADER, Role.MEMBER)
                        .anyMatch(role -> role == member.role()))
                .collect(Collectors.toMap(
                        member -> member.name().split("[ ,]")[0], People.Member::person, (one, other) -> one));
    }

    private <T> T told(int daysAgo, Supplier<T> work) {
        return ProgramClock.told(afternoon(daysAgo), work);
    }

    private Instant afternoon(int daysAgo) {
        return today().minusDays(daysAgo).atTime(14, 30).atZone(Words.ZONE).toInstant();
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
