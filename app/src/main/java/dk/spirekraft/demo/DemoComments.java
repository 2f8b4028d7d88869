package dk.spirekraft.demo;

import dk.spirekraft.measure.Comment;
import java.util.List;

/// What the first who answer write, where a demo measurement takes comments: enough to be shown, and one that a
/// representative may want to withhold.
final class DemoComments {

    private static final List<String> WRITTEN = List.of(
            "Vi hjælper hinanden, når det brænder på. Det må vi ikke miste.",
            "Møderne ligger, når vi er trætte. Kunne vi bytte om på ugen?",
            "Jeg ved sjældent, hvorfor noget er besluttet.",
            "SFO og skole ses for lidt. Det går ud over overgangene.",
            "Det er blevet nemmere at spørge om hjælp i år.",
            "Vikardækningen tager den tid, vi skulle bruge på at forberede os sammen.",
            "Der er for mange projekter på én gang.",
            "Mit team er det bedste ved at være her.",
            "Vi taler om eleverne, men ikke om, hvordan vi arbejder.",
            "Jeg savner, at nogen kommer ind i klassen og ser, hvad jeg gør.",
            "Fordelingen af timer føles tilfældig.",
            "Lad os holde fast i den korte snak mandag morgen.",
            "Spørg Sigurdur, han ved, hvad der er galt.");

    private DemoComments() {}

    /// @param answered how many answered before
    static Comment of(int answered) {
        return answered < WRITTEN.size() ? new Comment(WRITTEN.get(answered)) : Comment.NONE;
    }
}
