package dk.spirekraft.measure.foreseen;

import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.Collectors;

/// What the texts around a wave may name, by number.
public final class SheetFacts {

    private SheetFacts() {}

    /// @param piles what may be told apart
    public static Object[] of(AskedWave about, List<FrozenPile> piles, Sender sender, Words words) {
        Wave wave = about.wave();
        int items = about.questionnaire().items().size();
        String groups = groups(piles);
        return new Object[] {
            about.school().name(),
            words.time(wave.opensAt()),
            words.time(wave.closesAt()),
            words.day(wave.dialogueOn()),
            items,
            Pace.minutes(items),
            wave.minGroupSize().answers(),
            groups.isEmpty() ? 0 : 1,
            groups,
            wave.invites() ? 1 : 0,
            sender.name(),
            sender.basis(words),
            sender.representatives(words),
            sender.contact(words),
            sender.officer(words),
            wave.takesComments() ? wave.minGroupSize().comments() : 0
        };
    }

    /// Such as "Indskoling; Mellemtrin + SFO", empty where only the whole school is shown.
    private static String groups(List<FrozenPile> piles) {
        return piles.size() < 2
                ? ""
                : piles.stream().map(pile -> FrozenPile.named(pile.names())).collect(Collectors.joining("; "));
    }
}
