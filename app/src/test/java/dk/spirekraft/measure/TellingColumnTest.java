package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What tells who answered, when or from where is known by the name of its column or by what stands in it.
class TellingColumnTest {

    private static boolean isTelling(String value) {
        return TellingColumn.is("spørgsmål", List.of(value));
    }

    @Test
    void anAddressTellsWhoAnsweredWhereverInTheValueItStands() {
        assertThat(isTelling("ida@skole.example")).isTrue();
        assertThat(isTelling("Skriv til mig:\nida@skole.example")).isTrue();
        assertThat(isTelling("a".repeat(50_000) + " ida@skole.example")).isTrue();
        assertThat(isTelling("2 @ 3")).isFalse();
        assertThat(isTelling("@".repeat(50_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token",
                "E-mail",
                "Din mailadresse",
                "ip-adresse",
                "IPAddress",
                "submitdate",
                "startDate",
                "Dato startet",
                "Starttid",
                "Fornavn",
                "Dit fulde navn",
                "Hvad er dit navn, hvis vi må spørge?",
                "Lærernavn",
                "Navn på din nærmeste leder",
                "Team leader name",
                "Hvilken dato begyndte du her på skolen?",
                "Name",
                "Person",
                "person_id",
                "Medarbejdernummer",
                "Respondent ID",
                "CPR-nummer",
                "Fødselsdato"
            })
    void aNameTellsByWholeWords(String name) {
        assertThat(TellingColumn.is(name, List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skolenavn",
                "Skolens navn",
                "school_name",
                "Navn på skole",
                "Afdelingsnavn",
                "Enhedsnavn",
                "Personalegruppe",
                "Jeg stoler på personalet",
                "Vi holder hinanden opdateret",
                "I am kept up to date",
                "Jeg har en person, jeg kan tale med",
                "We have enough time",
                "Tid til opgaver",
                "Vi svarer hurtigt på mail fra hinanden"
            })
    void groupsAndSentencesTellNothing(String name) {
        assertThat(TellingColumn.is(name, List.of("4", "Team A", ""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24. november 2026",
                "tirsdag den 24. nov. 2026 kl. 8.15",
                "November 24, 2026",
                "2026/11/24",
                "2026.11.24 08:15",
                "20261124",
                "24-11-26",
                "24. 11. 2026",
                "08:15",
                "8:15 PM",
                "kl. 8.15",
                "10.0.0.7",
                "2001:db8::1",
                "010190-1234",
                "k3j5h2k3j5h2k3j5"
            })
    void aSingleValueTellsWhereverItStands(String value) {
        List<String> column = new ArrayList<>(Collections.nCopies(200, "4"));
        column.add(value);
        assertThat(TellingColumn.is("spørgsmål", column)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "4,0",
                "4.0",
                "3-4",
                "1/2",
                "0.-3. klasse",
                "Team 12",
                "7.a",
                "2026",
                "I høj grad",
                "Indskoling-og-mellemtrin"
            })
    void answersAndGroupsTellNothing(String value) {
        assertThat(TellingColumn.is("spørgsmål", Collections.nCopies(6, value))).isFalse();
    }

    @Test
    void whatEverybodyHasTheirOwnOfTells() {
        assertThat(TellingColumn.is("kolonne", List.of("a8s7d6f5g4h3j2k", "q1w2e3r4t5y6u7i", "zmxncbvlaksjdhf")))
                .isTrue();
        assertThat(TellingColumn.is("kolonne", List.of("Indskoling1", "Indskoling1", "Udskoling2", "Udskoling2")))
                .isFalse();
        assertThat(TellingColumn.is("kolonne", List.of("Indskoling", "Mellemtrin", "Udskoling")))
                .isFalse();
    }
}
