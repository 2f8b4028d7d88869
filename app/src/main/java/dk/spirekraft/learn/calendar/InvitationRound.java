package dk.spirekraft.learn.calendar;

import dk.spirekraft.learn.calendar.CalendarChanges.Told;
import dk.spirekraft.learn.calendar.CalendarFile.Numbered;
import dk.spirekraft.people.Directory;
import dk.spirekraft.people.Directory.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds what each person's calendar does not know yet: what is new, moved, cancelled, or theirs no longer.
@Component
class InvitationRound {

    private final CalendarEntries entries;
    private final CalendarChanges changes;
    private final Directory directory;

    InvitationRound(CalendarEntries entries, CalendarChanges changes, Directory directory) {
        this.entries = entries;
        this.changes = changes;
        this.directory = directory;
    }

    /// One thing to tell.
    ///
    /// @param entry empty where it is gone altogether
    /// @param off true where it is to be taken off the calendar
    /// @param again true where an earlier time was told before
    record News(UUID source, Optional<CalendarEntry> entry, int sequence, boolean off, boolean again) {

        Numbered numbered() {
            return new Numbered(entry.orElseThrow(), sequence);
        }
    }

    /// What to tell to whom, soonest first.
    Map<Reach, List<News>> of(UUID municipality, LocalDate today) {
        Map<UUID, Reach> people = directory.of(municipality);
        List<CalendarEntry> all = entries.of(municipality, people).stream()
                .filter(entry -> !entry.times().last().isBefore(today))
                .toList();
        all.forEach(entry -> changes.count(municipality, entry));
        Map<UUID, Integer> sequences = changes.sequences(municipality, all);
        List<Told> told = changes.told(municipality, today);
        Map<UUID, List<News>> news = new HashMap<>();
        for (CalendarEntry entry : all)
            for (UUID person : entry.people())
                fresh(entry, sequences.getOrDefault(entry.source(), 0), told, person)
                        .ifPresent(one -> news.computeIfAbsent(person, id -> new ArrayList<>())
                                .add(one));
        Map<UUID, CalendarEntry> bySource =
                all.stream().collect(Collectors.toMap(CalendarEntry::source, Function.identity()));
        told.stream()
                .filter(one -> !one.cancelled())
                .forEach(one -> gone(one, Optional.ofNullable(bySource.get(one.source())), sequences)
                        .ifPresent(off -> news.computeIfAbsent(one.person(), id -> new ArrayList<>())
                                .add(off)));
        Map<Reach, List<News>> found = new HashMap<>();
        news.forEach((person, list) ->
                Optional.ofNullable(people.get(person)).ifPresent(reach -> found.put(reach, List.copyOf(list))));
        return Map.copyOf(found);
    }

    private static Optional<News> fresh(CalendarEntry entry, int sequence, List<Told> told, UUID person) {
        if (entry.cancelled()) return Optional.empty();
        Optional<Told> before = told.stream()
                .filter(one -> one.person().equals(person) && one.source().equals(entry.source()))
                .findFirst();
        if (before.filter(one -> one.sequence() == sequence && !one.cancelled()).isPresent()) return Optional.empty();
        return Optional.of(new News(entry.source(), Optional.of(entry), sequence, false, before.isPresent()));
    }

    private static Optional<News> gone(Told told, Optional<CalendarEntry> entry, Map<UUID, Integer> sequences) {
        if (entry.filter(one -> !one.cancelled() && one.people().contains(told.person()))
                .isPresent()) return Optional.empty();
        int sequence = Math.max(told.sequence() + 1, sequences.getOrDefault(told.source(), 0));
        return Optional.of(new News(told.source(), entry, sequence, true, true));
    }
}
