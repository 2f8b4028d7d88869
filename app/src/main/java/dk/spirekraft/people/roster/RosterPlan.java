package dk.spirekraft.people.roster;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.roster.RosterOutcome.Absent;
import dk.spirekraft.people.roster.Rosters.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file held against those who stand at the school.
///
/// @param same those who stand in the file as they stood already
/// @param named the units that the file names
/// @param isLeaderless true if some keep a role against the file, since nobody would be left who can let others in
record RosterPlan(
        List<RosterChange> added,
        List<RosterChange> changed,
        List<RosterChange> same,
        List<Absent> absent,
        List<BadLine> bad,
        Set<String> named,
        boolean isLeaderless) {

    private static final Set<Role> LETTING_IN = EnumSet.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR);

    /// @param fresh adds people to the database and gives back those of them that are in scope, by address
    static RosterPlan of(
            RosterLines lines,
            Map<String, Standing> now,
            Function<List<RosterEntry>, Map<String, StaffTable.Kept>> fresh,
            Wish wish) {
        List<BadLine> bad = new ArrayList<>(lines.bad());
        List<RosterEntry> unknown = lines.entries().stream()
                .filter(entry -> !now.containsKey(entry.email()))
                .toList();
        Map<String, StaffTable.Kept> kept = fresh.apply(unknown);
        List<RosterChange> added = new ArrayList<>();
        for (RosterEntry entry : unknown) {
            StaffTable.Kept person = kept.get(entry.email());
            if (person != null && person.name().equalsIgnoreCase(entry.name())) added.add(RosterChange.of(entry));
            else bad.add(entry.bad(BadLine.Reason.TAKEN, entry.email()));
        }
        List<RosterChange> standing = lines.entries().stream()
                .flatMap(entry ->
                        Optional.ofNullable(now.get(entry.email())).map(one -> allowed(one, entry, wish)).stream())
                .toList();
        List<Absent> absent = absent(lines, now, wish);
        boolean isLeaderless = !isLedBy(wish.by(), now) && isLeaderless(added, standing, absent, wish);
        List<RosterChange> settled = standing.stream()
                .map(change -> isLeaderless ? keepingLeaders(change) : change)
                .toList();
        List<RosterChange> changed =
                settled.stream().filter(change -> !change.isNone()).toList();
        List<RosterChange> same = settled.stream().filter(RosterChange::isNone).toList();
        bad.sort(Comparator.comparingLong(BadLine::line));
        Set<String> named =
                lines.entries().stream().flatMap(entry -> entry.unit().stream()).collect(Collectors.toSet());
        return new RosterPlan(added, changed, same, absent, bad, named, isLeaderless);
    }

    /// Nobody takes away their own role by a file, or one that they may not give.
    private static RosterChange allowed(Standing now, RosterEntry entry, Wish wish) {
        RosterChange change = RosterChange.of(now, entry);
        Set<Role> kept = change.withdrawn();
        if (!now.person().equals(wish.by())) kept.removeAll(wish.givable());
        return change.keeping(kept);
    }

    private static RosterChange keepingLeaders(RosterChange change) {
        Set<Role> kept = change.withdrawn();
        kept.retainAll(LETTING_IN);
        return change.keeping(kept);
    }

    /// Whoever has a bad line stands in the file all the same, and whoever brings it has not left.
    private static List<Absent> absent(RosterLines lines, Map<String, Standing> now, Wish wish) {
        Set<String> named = Stream.concat(
                        lines.entries().stream().map(RosterEntry::email),
                        lines.bad().stream().map(BadLine::email))
                .collect(Collectors.toSet());
        return now.values().stream()
                .filter(one -> !named.contains(one.email()) && !one.person().equals(wish.by()))
                .map(one -> new Absent(one.person(), one.name(), one.unit(), one.roles()))
                .toList();
    }

    /// Whoever brings the file keeps what they have, whether it names them or not.
    private static boolean isLedBy(UUID person, Map<String, Standing> now) {
        return now.values().stream()
                .filter(one -> one.person().equals(person))
                .anyMatch(one -> one.roles().stream().anyMatch(LETTING_IN::contains));
    }

    private static boolean isLeaderless(
            List<RosterChange> added, List<RosterChange> standing, List<Absent> absent, Wish wish) {
        Stream<Set<Role>> inFile =
                Stream.concat(added.stream(), standing.stream()).map(RosterChange::roles);
        Stream<Set<Role>> staying = absent.stream()
                .filter(one -> !wish.left().contains(one.person()))
                .map(Absent::roles);
        boolean isLed = Stream.concat(inFile, staying).flatMap(Set::stream).anyMatch(LETTING_IN::contains);
        return !isLed
                && standing.stream()
                        .anyMatch(change -> change.withdrawn().stream().anyMatch(LETTING_IN::contains));
    }

    /// Everybody in the file whose line can be taken.
    List<RosterChange> all() {
        return Stream.of(added, changed, same).flatMap(List::stream).toList();
    }

    /// The units that somebody comes to or goes from; where the file names none, nobody is counted anew.
    Set<String> units(Wish wish) {
        Stream<Optional<String>> gone = absent.stream()
                .filter(one -> wish.left().contains(one.person()))
                .map(Absent::unit);
        Stream<Optional<String>> before =
                changed.stream().map(change -> change.before().flatMap(RosterChange.Before::unit));
        return Stream.of(named.stream().map(Optional::of), gone, before)
                .flatMap(units -> units)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
