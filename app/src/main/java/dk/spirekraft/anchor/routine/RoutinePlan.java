package dk.spirekraft.anchor.routine;

import java.time.Month;
import java.util.Optional;
import java.util.UUID;

/// What a routine is, as its group wrote it down.
///
/// @param what it is, 1 to 80 characters
/// @param place the meeting or calendar that carries it, 1 to 120 characters
/// @param owner whose task it is
/// @param deputy who stands in, never the owner
/// @param month the first month in the year wheel
/// @param sign what shows that it is alive; may be blank
/// @param why it was agreed, for whoever comes later; may be blank
public record RoutinePlan(
        String what,
        String place,
        UUID owner,
        Optional<UUID> deputy,
        Rhythm rhythm,
        Month month,
        String sign,
        String why) {

    public static final int LONGEST_WHAT = 80;
    public static final int LONGEST_PLACE = 120;
    public static final int LONGEST = 400;

    public RoutinePlan {
        if (what.isBlank() || what.length() > LONGEST_WHAT)
            throw new IllegalArgumentException(
                    "A routine has 1 to %d characters, but got '%s'".formatted(LONGEST_WHAT, what));
        if (place.isBlank() || place.length() > LONGEST_PLACE)
            throw new IllegalArgumentException(
                    "A place has 1 to %d characters, but got '%s'".formatted(LONGEST_PLACE, place));
        if (deputy.filter(owner::equals).isPresent())
            throw new IllegalArgumentException("A deputy is another than the owner, but both are " + owner);
    }

    /// The same with this person where that one was. Nobody stands in for themself.
    RoutinePlan handedOver(UUID from, UUID to) {
        UUID then = owner.equals(from) ? to : owner;
        Optional<UUID> standsIn = deputy.map(one -> one.equals(from) ? to : one).filter(one -> !one.equals(then));
        return new RoutinePlan(what, place, then, standsIn, rhythm, month, sign, why);
    }

    boolean isOf(UUID person) {
        return owner.equals(person) || deputy.filter(person::equals).isPresent();
    }
}
