package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.QuestionnaireFile;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The same question is the same column of the ledger, whatever its questionnaire is called.
class ColumnsTest {

    private static final Questionnaire ASKED = ShippedQuestionnaires.all().getFirst();
    private static final List<String> ITEMS =
            ASKED.items().stream().map(Item::id).toList();
    private static final String FIRST = ITEMS.getFirst();
    private static final Questionnaire COPY = copy(Map.of());

    /// The same file with another id, and with some words changed.
    private static Questionnaire copy(Map<String, String> changed) {
        String file = ShippedQuestionnaires.file(ASKED.id(), ASKED.version())
                .orElseThrow()
                .replaceFirst("(?m)^id: .*$", "id: egen");
        for (var change : changed.entrySet()) file = file.replace(change.getKey(), change.getValue());
        return ((QuestionnaireFile.Outcome.Read) QuestionnaireFile.read(file)).questionnaire();
    }

    private static Columns after(Questionnaire asked, Set<String> known) {
        return new Columns(asked, known, id -> id.equals(ASKED.id()) ? List.of(ASKED) : List.of());
    }

    private static String known(String item) {
        return ASKED.id() + "/" + item;
    }

    @Test
    void inANewLedgerAnItemIsCalledByItsQuestionnaire() {
        assertThat(after(ASKED, Set.of()).of(FIRST)).isEqualTo(known(FIRST));
        assertThat(after(COPY, Set.of()).of(FIRST)).isEqualTo("egen/" + FIRST);
    }

    @Test
    void inACopyItKeepsTheNameUnderWhichItWasShown() {
        Columns columns = after(COPY, Set.of(known(FIRST), known(Gate.ANSWERED)));
        assertThat(columns.of(FIRST)).isEqualTo(known(FIRST));
        assertThat(columns.of(ITEMS.getLast())).isEqualTo("egen/" + ITEMS.getLast());
    }

    @Test
    void anIdThatIsChangedChangesNothing() {
        Questionnaire renamed = copy(Map.of(FIRST, "omdoebt"));
        assertThat(after(renamed, Set.of(known(FIRST))).of("omdoebt")).isEqualTo(known(FIRST));
    }

    @Test
    void howManySentASheetIsTheSameQuestionToo() {
        Columns columns = after(COPY, Set.of(known(FIRST), known(Gate.ANSWERED)));
        assertThat(columns.all(Gate.ANSWERED)).contains(known(Gate.ANSWERED));
    }

    @Test
    void whereTheLedgerHasTwoNamesBothCount() {
        Columns columns = new Columns(
                ASKED,
                Set.of(known(FIRST), "egen/" + FIRST),
                id -> List.of(id.equals("egen") ? COPY : ASKED));
        assertThat(columns.all(FIRST)).containsExactlyInAnyOrder(known(FIRST), "egen/" + FIRST);
    }

    @Test
    void otherWordsAreAnotherQuestion() {
        String words = ASKED.items().getFirst().text().in("da");
        Questionnaire other = copy(Map.of(words, "Vi hjælper hinanden, når det brænder på."));
        assertThat(after(other, Set.of(known(FIRST))).of(FIRST)).isEqualTo("egen/" + FIRST);
    }
}
