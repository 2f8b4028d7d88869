package dk.spirekraft.learn.method;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A method is found by what it is for and by words in any form, Danish or English.
@RunningProgram
class MethodSearchTest {

    @Autowired
    Methods methods;

    private static final MethodSearch ANY = new MethodSearch(
            Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), "");

    private List<MethodCard> found(MethodSearch search) {
        return methods.matching(methods.open(), search).stream()
                .map(Method::card)
                .toList();
    }

    private List<MethodCard> found(String words) {
        return found(new MethodSearch(
                Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), words));
    }

    @Test
    void whoAsksForNothingGetsAll() {
        assertThat(found(ANY)).hasSameSizeAs(ShippedMethods.all());
    }

    @Test
    void allChoicesHoldTogether() {
        var search = new MethodSearch(
                Optional.of(Phase.ANCHOR),
                Optional.of(Relation.BRIDGING),
                Optional.of(Diamond.TRUST),
                OptionalInt.of(45),
                OptionalInt.of(5),
                "");
        assertThat(found(search)).isNotEmpty().allSatisfy(card -> {
            assertThat(card.phase()).isEqualTo(Phase.ANCHOR);
            assertThat(card.relations()).contains(Relation.BRIDGING);
            assertThat(card.diamonds()).contains(Diamond.TRUST);
            assertThat(card.minutes()).isLessThanOrEqualTo(45);
            assertThat(card.group().fits(5)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "overleveringer, overlevering-paa-et-kvarter",
        "OVERLEVERINGEN, overlevering-paa-et-kvarter",
        "rygterne, fra-rygte-til-svar",
        "rumours, fra-rygte-til-svar",
        "beslutninger, beslutningsbogen",
        "handing over, overdragelsen",
        "kaffe, tre-kopper-kaffe",
        "år, aarshjul-med-luft"
    })
    void wordsAreFoundInAnyForm(String words, String id) {
        assertThat(found(words)).extracting(MethodCard::id).contains(id);
    }

    @Test
    void allWordsMustBeThere() {
        assertThat(found("kaffe")).isNotEmpty();
        assertThat(found("kaffe flyvemaskine")).isEmpty();
    }

    @Test
    void wordsThatCarryNothingAreNoHindrance() {
        assertThat(found("og")).hasSameSizeAs(ShippedMethods.all());
        assertThat(found("rygter og svar")).extracting(MethodCard::id).contains("fra-rygte-til-svar");
    }

    @Test
    void aWordInTheTitleComesFirst() {
        assertThat(found("kaffe").getFirst().id()).isEqualTo("tre-kopper-kaffe");
    }

    @ParameterizedTest
    @CsvSource({"'&&|!:*'", "''';--'", "'%'", "'((('"})
    void oddSignsAreNoFault(String words) {
        assertThat(found(words)).isNotNull();
    }
}
