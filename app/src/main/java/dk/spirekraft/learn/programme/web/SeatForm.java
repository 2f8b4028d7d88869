package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Occupant;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat as typed. Whoever sits there is chosen among the school's people, or is a name where there is no account.
///
/// @param holder a person's id, empty for a name
/// @param hours in each trial period
public record SeatForm(
        @Nullable String kind,
        @Nullable String holder,
        @Nullable String holderName,
        @Nullable String deputy,
        @Nullable String deputyName,
        @Nullable String hours) {

    private static final int LONGEST = 120;
    private static final int MOST_HOURS = 400;

    static SeatForm blank(int hours) {
        return new SeatForm(Seat.Kind.TEACHER.name(), "", "", "", "", String.valueOf(hours));
    }

    static SeatForm of(Seat seat) {
        return new SeatForm(
                seat.kind().name(),
                seat.holder().person().map(UUID::toString).orElse(""),
                seat.holder().person().isPresent() ? "" : seat.holder().name(),
                seat.deputy().person().map(UUID::toString).orElse(""),
                seat.deputy().person().isPresent() ? "" : seat.deputy().name(),
                String.valueOf(seat.hours()));
    }

    String kindText() {
        return Typed.text(kind);
    }

    /// @param people names by id
    Faults faults(Map<UUID, String> people, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (Arrays.stream(Seat.Kind.values()).noneMatch(one -> one.name().equals(kindText())))
            faults.put("kind", words.of("learn.fault.kind"));
        var sits = occupant(holder, holderName, people);
        var standsIn = occupant(deputy, deputyName, people);
        if (sits.isEmpty() || sits.get().isNobody()) faults.put("holder", words.of("learn.fault.holder"));
        if (standsIn.isEmpty()) faults.put("deputy", words.of("learn.fault.deputy"));
        else if (!standsIn.get().isNobody() && standsIn.equals(sits))
            faults.put("deputy", words.of("learn.fault.deputySame"));
        var budget = Typed.number(Typed.text(hours));
        if (budget.isEmpty() || budget.getAsInt() > MOST_HOURS)
            faults.put("hours", words.of("learn.fault.hours", MOST_HOURS));
        return new Faults(faults);
    }

    /// Empty for somebody who is not at the school, or a name that is too long.
    private static Optional<Occupant> occupant(@Nullable String id, @Nullable String name, Map<UUID, String> people) {
        if (!Typed.text(id).isEmpty())
            return Typed.id(Typed.text(id))
                    .flatMap(person -> Optional.ofNullable(people.get(person))
                            .map(called -> new Occupant(Optional.of(person), called)));
        return Typed.text(name).length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Occupant(Optional.empty(), Typed.text(name)));
    }

    /// @throws java.util.NoSuchElementException if there are faults
    Seats.Filling filling(Map<UUID, String> people) {
        return new Seats.Filling(
                Seat.Kind.valueOf(kindText()),
                occupant(holder, holderName, people).orElseThrow(),
                occupant(deputy, deputyName, people).orElseThrow(),
                Typed.number(Typed.text(hours)).orElseThrow());
    }
}
