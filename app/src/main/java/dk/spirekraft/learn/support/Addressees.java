package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.Occupant;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.support.Situation.AtSchool;
import dk.spirekraft.learn.template.Audience;
import dk.spirekraft.learn.trial.TrialMembers.Carrier;
import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.people.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Who gets a reminder: of those whom a rule names, whoever has an account and still has a task there.
record Addressees(Map<UUID, Reach> directory, Situation situation) {

    private static final Set<Role> SIT = Set.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER);

    Addressees {
        directory = Map.copyOf(directory);
    }

    List<Reach> of(Audience audience, Occasion occasion) {
        Optional<AtSchool> at = occasion.school().map(situation::at);
        return switch (audience) {
            case GROUP -> group(at, occasion.matter());
            case SCHOOL_LEADER -> seated(at, Seat.Kind.LEADER);
            case AMR -> seated(at, Seat.Kind.AMR);
            case TR -> seated(at, Seat.Kind.TR);
            case TRIAL_HOLDER -> at(at, carriers(occasion.matter()));
            case SEAT_HOLDER -> at(at, holder(occasion.matter()));
            case CONSULTANT -> consultants();
            case SECRETARIAT -> all(Role.SECRETARIAT);
            case ADMINISTRATION -> all(Role.ADMINISTRATION);
            // They have no account: what is for them is printed or told.
            case COLLEAGUES -> List.of();
        };
    }

    /// When the programme is over, those who keep its routines belong to the group as well. Where there is none,
    /// whoever
    /// would sit in it does.
    private List<Reach> group(Optional<AtSchool> at, Matter matter) {
        Stream<UUID> keepers = matter instanceof Matter.OfCheck
                ? at.stream().flatMap(one -> one.tried().held().keepers().stream())
                : Stream.empty();
        Stream<UUID> sitting = situation.cause().isProgramme()
                ? holders(at, Seat.Kind.values())
                : directory.values().stream()
                        .filter(reach -> reach.roles().stream().anyMatch(held -> SIT.contains(held.role())))
                        .map(Reach::person);
        return at(at, Stream.concat(sitting, keepers));
    }

    private List<Reach> seated(Optional<AtSchool> at, Seat.Kind... kinds) {
        return at(at, holders(at, kinds));
    }

    private static Stream<UUID> holders(Optional<AtSchool> at, Seat.Kind... kinds) {
        List<Seat.Kind> wanted = List.of(kinds);
        return at.stream()
                .flatMap(one -> one.seats().stream())
                .filter(seat -> wanted.contains(seat.kind()))
                .map(Seat::holder)
                .flatMap(holder -> holder.person().stream());
    }

    private static Stream<UUID> carriers(Matter matter) {
        return matter instanceof Matter.OfTrial(var overview)
                ? overview.carriers().stream().map(Carrier::person)
                : Stream.empty();
    }

    private static Stream<UUID> holder(Matter matter) {
        return matter instanceof Matter.OfSeat(var seat)
                ? Optional.of(seat.holder()).flatMap(Occupant::person).stream()
                : Stream.empty();
    }

    private List<Reach> at(Optional<AtSchool> at, Stream<UUID> people) {
        return people.distinct()
                .flatMap(person -> Optional.ofNullable(directory.get(person)).stream())
                .filter(reach -> at.filter(one -> reach.isAt(one.school())).isPresent())
                .toList();
    }

    private List<Reach> consultants() {
        List<Reach> all = all(Role.CONSULTANT);
        List<Reach> named = all.stream()
                .filter(reach -> situation.consultants().contains(reach.person()))
                .toList();
        return named.isEmpty() ? all : named;
    }

    private List<Reach> all(Role role) {
        return directory.values().stream().filter(reach -> reach.isForAll(role)).toList();
    }

    /// The name of the first of those who run the programme, empty if nobody was named.
    String consultant() {
        return situation.consultants().stream()
                .flatMap(person -> Optional.ofNullable(directory.get(person)).stream())
                .map(Reach::name)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
