package dk.spirekraft.measure;

import static dk.spirekraft.measure.TellingWords.Kind.HEALTH;
import static dk.spirekraft.measure.TellingWords.Kind.NAME;
import static dk.spirekraft.measure.TellingWords.Kind.REACHED;
import static dk.spirekraft.measure.TellingWords.Kind.ROLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What in a comment may tell of a certain person is found, and ordinary words are left in peace.
class TellingWordsTest {

    private final TellingWords telling = new TellingWords();

    @Test
    void namesAreFoundAtTheBeginningToo() {
        assertThat(telling.in("Mette og jeg taler godt sammen.")).containsOnlyKeys(NAME);
        assertThat(telling.in("Det er Lones skyld").get(NAME)).containsExactly("Lones");
    }

    @Test
    void aCapitalWithinASentenceMayBeAName() {
        assertThat(telling.in("Vi savner Sigurdur i udskolingen").get(NAME)).containsExactly("Sigurdur");
    }

    @Test
    void whatOnlyOneIsTellsOfThem() {
        assertThat(telling.in("Skolelederen hilser aldrig. Pedellen gør.").get(ROLE))
                .containsExactly("Skolelederen", "Pedellen");
    }

    @Test
    void illnessIsFoundByTheBeginningOfItsWord() {
        assertThat(telling.in("En kollega er sygemeldt med stress").get(HEALTH)).containsExactly("sygemeldt", "stress");
        assertThat(telling.in("She is on sick leave")).containsOnlyKeys(HEALTH);
    }

    @Test
    void numbersAndAddressesReachSomebody() {
        assertThat(telling.in("Ring 20 30 40 50 eller skriv til x@skole.example")
                        .get(REACHED))
                .containsExactly("20 30 40 50", "x@skole.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi mangler tid til at tale sammen. Det går ud over eleverne.",
                "Kunne I lave færre møder?",
                "SFO og skole ses for lidt, og I ved det.",
                "We need more time together, and I'm glad we talk on Mondays at 3.",
                "Det er rart at bo her, og per time er der for meget uro.",
                "I 2025 var det bedre",
                ""
            })
    void ordinaryWordsAreLeftInPeace(String comment) {
        assertThat(telling.in(comment)).isEmpty();
    }
}
