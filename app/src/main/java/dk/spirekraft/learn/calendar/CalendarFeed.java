package dk.spirekraft.learn.calendar;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.learn.calendar.CalendarFile.Numbered;
import dk.spirekraft.people.Directory;
import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.people.Post;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.SiteAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Somebody's own dates for a calendar program, as they stand at this moment.
@Component
public class CalendarFeed {

    private final CalendarKeys keys;
    private final CalendarEntries entries;
    private final CalendarChanges changes;
    private final Directory directory;
    private final Surroundings around;

    CalendarFeed(
            CalendarKeys keys,
            CalendarEntries entries,
            CalendarChanges changes,
            Directory directory,
            Surroundings around) {
        this.keys = keys;
        this.entries = entries;
        this.changes = changes;
        this.directory = directory;
        this.around = around;
    }

    /// What a file needs to know besides its dates.
    @Component
    record Surroundings(Dictionary dictionary, SiteAddress site, Post post, Clock clock) {}

    /// @return empty for a key that opens nothing, or no longer
    public Optional<String> of(String key) {
        return keys.find(key)
                .flatMap(owner -> MunicipalityScope.within(Set.of(owner.municipality()), () -> file(owner)));
    }

    private Optional<String> file(CalendarKeys.Owner owner) {
        Map<UUID, Reach> people = directory.of(owner.municipality());
        List<CalendarEntry> own = entries.of(owner.municipality(), people).stream()
                .filter(entry -> entry.people().contains(owner.person()))
                .toList();
        Map<UUID, Integer> sequences = changes.sequences(owner.municipality(), own);
        return Optional.ofNullable(people.get(owner.person()))
                .map(reach -> new CalendarFile(
                                around.post().sender(),
                                around.clock().instant(),
                                around.site()::of,
                                around.dictionary().in(reach.language()))
                        .feed(own.stream()
                                .map(entry -> new Numbered(entry, sequences.getOrDefault(entry.source(), 0)))
                                .toList()));
    }
}
