package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Certainty;
import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.web.Words;

/// How sure a change is, in words: whether it is better at all, and whether by an amount that matters. Where more need
/// not be better, it is higher or lower. The verdict stands over these words and never depends on them; where it says
/// that a change may be chance, nothing below is said to be very likely better or worse.
record ChangeWords(Words words) {

    /// Both statements, such as "Meget sandsynligt bedre. Sandsynligt mere end 5 point bedre."
    String of(Change change, Scale scale) {
        return atAll(change, scale) + " " + byMuch(change, scale);
    }

    private String atAll(Change change, Scale scale) {
        String up = word(scale, true);
        String down = word(scale, false);
        return switch (Certainty.of(change.probabilityOver(0)).beside(change.interval(.95))) {
            case VERY_LIKELY -> words.of("understand.chance.VERY_LIKELY", up);
            case LIKELY -> words.of("understand.chance.LIKELY", up);
            case CANT_TELL -> words.of("understand.chance.CANT_TELL", up, down);
            case UNLIKELY -> words.of("understand.chance.LIKELY", down);
            case VERY_UNLIKELY -> words.of("understand.chance.VERY_LIKELY", down);
        };
    }

    /// Said of the side on which the change lies.
    private String byMuch(Change change, Scale scale) {
        boolean up = change.delta() >= 0;
        double matters = scale.minimallyImportant();
        double probability = up ? change.probabilityOver(matters) : change.probabilityUnder(-matters);
        Certainty certainty = Certainty.of(probability);
        // That it is hardly more than so many points is no contradiction.
        Certainty said = certainty == Certainty.VERY_LIKELY ? certainty.beside(change.interval(.95)) : certainty;
        return words.of("understand.matters." + said, word(scale, up), matters);
    }

    private String word(Scale scale, boolean up) {
        if (scale.kind() == Scale.Kind.OTHER) return words.of(up ? "understand.word.higher" : "understand.word.lower");
        return words.of(up ? "understand.word.better" : "understand.word.worse");
    }
}
