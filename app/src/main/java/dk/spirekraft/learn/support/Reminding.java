package dk.spirekraft.learn.support;

import dk.spirekraft.learn.support.SentReminders.Lately;
import dk.spirekraft.learn.support.Situation.AtSchool;
import dk.spirekraft.learn.template.ReminderRule;
import dk.spirekraft.people.Directory;
import dk.spirekraft.people.Directory.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Works out of whom to remind of what, from the rules of each programme's template.
@Component
class Reminding {

    private static final int AHEAD = 60;
    private static final int MOST = 30;
    private static final Predicate<ReminderRule> ANY = rule -> true;
    private static final Predicate<ReminderRule> FOR_ALL = rule -> rule.to().isForAllSchools();

    private final Situations situations;
    private final SentReminders sent;
    private final Directory directory;

    Reminding(Situations situations, SentReminders sent, Directory directory) {
        this.situations = situations;
        this.sent = sent;
        this.directory = directory;
    }

    /// What everybody would be reminded of on this day.
    Map<Reach, List<Due>> due(UUID municipality, LocalDate today) {
        Lately lately = sent.lately(municipality, today);
        Map<UUID, Reach> known = directory.of(municipality);
        return find(
                        situations.in(municipality),
                        new Wanted(ANY, days -> days.covers(today), due -> !lately.has(due)),
                        known)
                .stream()
                .filter(found -> !isDone(found.due(), found.situation(), known))
                .map(Found::due)
                .collect(Collectors.groupingBy(Due::to));
    }

    /// What one person will be reminded of from this day on, unless it is done before; soonest first. What is done
    /// already is left out at their own schools; who works for all schools sees what the plans hold.
    List<Due> ahead(UUID municipality, UUID person, LocalDate today) {
        Map<UUID, Reach> known = directory.around(person, municipality);
        Optional<Reach> reach = Optional.ofNullable(known.get(person));
        if (reach.isEmpty()) return List.of();
        Lately lately = sent.latelyTo(person, today);
        var wanted = new Wanted(
                ANY,
                days -> !days.last().isBefore(today) && !days.first().isAfter(today.plusDays(AHEAD)),
                due -> due.to().person().equals(person) && !lately.has(due));
        Stream<Due> own = find(situations.at(reach.get().schools()), wanted, known).stream()
                .filter(found -> !isDone(found.due(), found.situation(), known))
                .map(Found::due);
        Stream<Due> all = reach.get().isForAll()
                ? find(situations.planned(municipality), wanted.by(FOR_ALL), known).stream()
                        .map(Found::due)
                : Stream.empty();
        return Stream.concat(own, all)
                .sorted(Comparator.comparing(Due::first))
                .limit(MOST)
                .toList();
    }

    /// @param situation in which it was found
    private record Found(Due due, Situation situation) {}

    /// What is looked for, what is quickest to say first: most rules have nothing to do with these days.
    private record Wanted(Predicate<ReminderRule> rules, Predicate<Due.Days> days, Predicate<Due> due) {

        Wanted by(Predicate<ReminderRule> others) {
            return new Wanted(others, days, due);
        }

        boolean mayBe(ReminderRule rule, Occasion occasion) {
            return occasion.on() == rule.on() && days.test(Due.Days.of(rule, occasion));
        }
    }

    private static List<Found> find(List<Situation> all, Wanted wanted, Map<UUID, Reach> known) {
        List<Found> found = new ArrayList<>();
        for (Situation situation : all) {
            var addressees = new Addressees(known, situation);
            List<Occasion> happening = RuleOccasions.of(situation);
            for (ReminderRule rule : situation.template().reminders().stream()
                    .filter(wanted.rules())
                    .toList())
                for (Occasion occasion : happening)
                    if (wanted.mayBe(rule, occasion))
                        addressees.of(rule.to(), occasion).stream()
                                .map(to -> new Due(to, situation.cause(), rule, occasion, addressees.consultant()))
                                .filter(wanted.due())
                                .forEach(due -> found.add(new Found(due, situation)));
        }
        return found;
    }

    private static boolean isDone(Due due, Situation situation, Map<UUID, Reach> known) {
        Optional<AtSchool> at = due.occasion().school().map(situation::at);
        if (at.isEmpty() || due.rule().unless().isEmpty()) return false;
        Set<UUID> staff = known.values().stream()
                .filter(reach -> reach.isAt(at.get().school()))
                .map(Reach::person)
                .collect(Collectors.toUnmodifiableSet());
        return Needless.is(
                due.rule().unless().get(),
                new Needless.Asked(due.occasion(), at.get(), due.to().person(), staff));
    }
}
