package dk.spirekraft.understand;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Once;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What schools show their municipality of their own results, one wave at a time: nothing, until somebody of the
/// working group switches it on, and nothing any more once it is switched off. Pages and files ask here (ADR 0042).
@Component
public class Sharings {

    private final JdbcClient db;
    private final Surveys surveys;
    private final Showings showings;
    private final RoundReleases rounds;
    private final Clock clock;

    Sharings(JdbcClient db, Surveys surveys, Showings showings, RoundReleases rounds, Clock clock) {
        this.db = db;
        this.surveys = surveys;
        this.showings = showings;
        this.rounds = rounds;
        this.clock = clock;
    }

    /// That somebody switched it on or off.
    public record Line(UUID wave, boolean shared, UUID person, Instant at) {}

    /// How it stands with one wave.
    public enum State {
        OFF,
        /// Switched on, but another school's figures could be worked out from it and the mean of the round.
        WAITING,
        SHOWN
    }

    /// All that was switched for a wave, newest first.
    public List<Line> log(Wave wave) {
        return lines(wave.municipality()).stream()
                .filter(line -> line.wave().equals(wave.id()))
                .toList()
                .reversed();
    }

    public State of(Wave wave) {
        boolean on = log(wave).stream().findFirst().filter(Line::shared).isPresent();
        if (!on) return State.OFF;
        return isShown(wave) ? State.SHOWN : State.WAITING;
    }

    /// True if the municipality may see the result of this wave now.
    public boolean isShown(Wave wave) {
        return showings.isOpen(wave) && among(wave).contains(wave.id());
    }

    /// All that a municipality may see now, by school and number.
    public Map<UUID, List<Wave>> shown(UUID municipality) {
        List<Wave> switched =
                surveys.all(lines(municipality).stream().map(Line::wave).collect(Collectors.toSet()));
        Set<UUID> open = showings.openedAt(switched).keySet();
        Map<UUID, Set<UUID>> byRound = new HashMap<>();
        return switched.stream()
                .filter(wave -> open.contains(wave.id()))
                .filter(wave -> wave.round()
                        .map(round -> byRound.computeIfAbsent(round, fresh -> among(wave)))
                        .orElseGet(() -> among(wave))
                        .contains(wave.id()))
                .sorted(Comparator.comparing(Wave::number))
                .collect(Collectors.groupingBy(Wave::school));
    }

    /// Switches it on or off; what was switched so before stays as it is.
    ///
    /// @return false if nothing changed
    public boolean turn(Wave wave, boolean shared, UUID person) {
        if ((of(wave) != State.OFF) == shared) return false;
        db.sql("insert into understand.sharing (wave, municipality, shared, person, at) values (?, ?, ?, ?, ?)")
                .params(
                        wave.id(),
                        wave.municipality(),
                        shared,
                        person,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    /// What may be seen of the wave's round, or of the wave alone. A round must be settled first: until then nobody
    /// knows what its mean will be made of.
    private Set<UUID> among(Wave wave) {
        Optional<UUID> round = wave.round();
        if (round.isEmpty()) return shown(wave.municipality(), Set.of(wave.id()), new Untold(List.of(), Set.of()));
        Optional<RoundRelease> release = rounds.of(round.get());
        if (release.isEmpty()) return Set.of();
        Set<UUID> here = surveys.ofRound(round.get()).stream().map(Wave::id).collect(Collectors.toSet());
        Set<UUID> gone = new HashSet<>(release.get().workplaces());
        gone.removeAll(here);
        return shown(wave.municipality(), here, new Untold(pools(release.get()), gone));
    }

    /// What each mean is made of, and the number of those who answered.
    private static List<Set<UUID>> pools(RoundRelease release) {
        return Stream.concat(
                        Stream.of(release.workplaces()).filter(all -> !all.isEmpty()),
                        release.scales().stream()
                                .map(scale -> scale.places().stream()
                                        .map(RoundRelease.Place::wave)
                                        .collect(Collectors.toSet())))
                .toList();
    }

    private Set<UUID> shown(UUID municipality, Set<UUID> waves, Untold untold) {
        return untold.shown(lines(municipality).stream()
                .filter(line -> waves.contains(line.wave()))
                .map(line -> new Untold.Switch(line.wave(), line.shared()))
                .toList());
    }

    /// Oldest first.
    private List<Line> lines(UUID municipality) {
        return Once.asked(
                List.of("sharings", municipality),
                () -> db.sql("""
                        select wave, shared, person, at from understand.sharing where municipality = ? order by number
                        """)
                        .param(municipality)
                        .query((row, number) -> new Line(
                                row.getObject("wave", UUID.class),
                                row.getBoolean("shared"),
                                row.getObject("person", UUID.class),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                        .list());
    }
}
