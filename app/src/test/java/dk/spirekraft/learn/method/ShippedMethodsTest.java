package dk.spirekraft.learn.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.Shipped;
import dk.spirekraft.learn.method.MethodCard.Step;
import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.template.ShippedTemplates;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.yaml.LocalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The methods that come with the program are whole: a group can follow each of them on Monday.
class ShippedMethodsTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MethodFile.schema(), InputFormat.JSON);

    private static List<MethodCard> cards() {
        return ShippedMethods.all();
    }

    @Test
    void thereAreMoreThanTwenty() {
        assertThat(cards()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(cards()).extracting(MethodCard::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseHasAMethodForEachRelation(Phase phase) {
        Set<Relation> covered = new HashSet<>();
        cards().stream().filter(card -> card.phase() == phase).forEach(card -> covered.addAll(card.relations()));
        assertThat(covered).containsExactlyInAnyOrder(Relation.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseHasAMethodForEachDiamond(Phase phase) {
        Set<Diamond> covered = new HashSet<>();
        cards().stream().filter(card -> card.phase() == phase).forEach(card -> covered.addAll(card.diamonds()));
        assertThat(covered).containsExactlyInAnyOrder(Diamond.values());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyTextStandsInDanishAndEnglishAndDiffers(MethodCard card) {
        for (LocalText text :
                Stream.concat(card.texts().stream(), Stream.of(card.source())).toList()) {
            assertThat(text.byLanguage()).containsOnlyKeys("da", "en");
            assertThat(text.in("da")).isNotEqualTo(text.in("en"));
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void itHasStepsARiskAndASmallVersion(MethodCard card) {
        assertThat(card.steps()).hasSizeGreaterThanOrEqualTo(MethodCard.FEWEST_STEPS);
        assertThat(card.smallMinutes()).isBetween(1, MethodCard.SMALL);
        assertThat(card.smallMinutes()).isLessThanOrEqualTo(card.minutes());
        assertThat(List.of(card.risk(), card.avoid(), card.opening(), card.notes()))
                .allSatisfy(text -> assertThat(text.in("da")).hasSizeGreaterThan(40));
    }

    /// Each sentence of a phone's screen: a step that can't be said in two breaths is two steps.
    @ParameterizedTest
    @MethodSource("cards")
    void noStepIsLong(MethodCard card) {
        assertThat(steps(card))
                .allSatisfy(step -> assertThat(step.text().in("da")).hasSizeLessThan(260));
    }

    private static List<Step> steps(MethodCard card) {
        return Stream.concat(card.steps().stream(), card.small().stream()).toList();
    }

    @Test
    void noTwoShareAStep() {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (MethodCard card : cards())
            for (Step step : steps(card))
                for (String words : step.text().byLanguage().values()) {
                    String first = seen.putIfAbsent(words, card.id());
                    if (first != null) twice.add(first + " and " + card.id() + ": " + words);
                }
        assertThat(twice).isEmpty();
    }

    @Test
    void eachFileFollowsThePublishedSchema() {
        List<Error> complaints = Shipped.texts("methods/*.yaml").stream()
                .flatMap(file -> SCHEMA.validate(file, InputFormat.YAML).stream())
                .toList();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aProgrammesAgendaNamesOnlyMethodsThatExist() {
        assertThat(ShippedTemplates.threeWorkshops().workshops().stream()
                        .map(ProgrammeTemplate.Workshop::agenda)
                        .flatMap(List::stream)
                        .flatMap(point -> point.method().stream()))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(ShippedMethods.find(id)).isPresent());
    }

    @Test
    void minutesThatDoNotAddUpAreToldWithTheirLine() {
        String wrong = Shipped.text("methods/diamantjagt.yaml").replace("minutes: 15\n", "minutes: 20\n");
        assertThat(MethodFile.read(wrong).toString())
                .contains("steps: these make 15 together, but should make 20")
                .contains("line ");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        String wrong = Shipped.text("methods/diamantjagt.yaml")
                .replace("phase: anchor", "phase: enjoy")
                .replace("relations: [bonding]", "relations: [friendship]")
                .replace("licence:", "licens:");
        assertThat(Arrays.asList(MethodFile.read(wrong).toString().split("line ")))
                .anySatisfy(fault -> assertThat(fault).contains("unknown value 'enjoy'"))
                .anySatisfy(fault -> assertThat(fault).contains("relations[0]: unknown value 'friendship'"))
                .anySatisfy(fault -> assertThat(fault).contains("unknown key 'licens'"));
    }
}
