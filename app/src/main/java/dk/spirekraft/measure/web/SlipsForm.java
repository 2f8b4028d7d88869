package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Slips;
import dk.spirekraft.web.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many slips of which pile are wished, as typed.
///
/// @param more ticked where many more are wanted than there are colleagues
public record SlipsForm(
        @Nullable String pile,
        @Nullable String count,
        @Nullable Boolean more) {

    private static final int MOST = 2000;
    /// One in so many is lost.
    private static final int LOST = 10;

    private static final int LEAST_SPARE = 2;

    boolean isOf(Slips.Pile candidate) {
        return String.valueOf(candidate.number()).equals(pile == null ? "1" : pile);
    }

    /// The field that the number was typed in.
    static String field(int pile) {
        return "count-" + pile;
    }

    /// How many are wished, empty for anything but a whole number that can be printed at a time.
    Optional<Integer> wanted() {
        String typed = typed();
        if (!typed.matches("\\d{1,4}")) return Optional.empty();
        int slips = Integer.parseInt(typed);
        return slips < 1 || slips > MOST ? Optional.empty() : Optional.of(slips);
    }

    /// What is wrong, if anything: past a small reserve a slip more is a chance to answer twice, so it is asked about.
    Optional<Wished> wrong(Slips.Pile pile, Words words) {
        if (wanted().isEmpty()) return Optional.of(wrong(pile, words.of("measure.fault.slips", MOST)));
        int printed = pile.printed() + wanted().get();
        if (Boolean.TRUE.equals(more) || printed <= enough(pile)) return Optional.empty();
        String fault = words.of("measure.fault.slipsMany", printed, pile.drawing());
        return Optional.of(wrong(pile, fault).with("more-" + pile.number(), "true"));
    }

    private static int enough(Slips.Pile pile) {
        return pile.drawing() + Math.max(LEAST_SPARE, pile.drawing() / LOST);
    }

    private Wished wrong(Slips.Pile pile, String fault) {
        return Wished.wrongly(field(pile.number()), typed(), fault);
    }

    private String typed() {
        return count == null ? "" : count.strip();
    }
}
