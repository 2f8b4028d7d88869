package dk.spirekraft.learn.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.spirekraft.yaml.Fault;
import dk.spirekraft.yaml.YamlFile;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A programme template comes in a file, and a bad file is told all its faults at once, each with its line and path.
class TemplateFileTest {

    private static final String SHIPPED = ShippedTemplates.threeWorkshopsFile();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TemplateFile.schema(), InputFormat.JSON);

    private static List<Fault> faults(String file) {
        return switch (TemplateFile.read(file)) {
            case YamlFile.Outcome.Read<ProgrammeTemplate> read -> List.of();
            case YamlFile.Outcome.Rejected<ProgrammeTemplate> rejected -> rejected.faults();
        };
    }

    private static String broken(String right, String wrong) {
        String broken = SHIPPED.replaceFirst(Pattern.quote(right), wrong);
        assertThat(broken).isNotEqualTo(SHIPPED);
        return broken;
    }

    @Test
    void theShippedFileFollowsThePublishedSchema() {
        assertThat(SCHEMA.validate(SHIPPED, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: three-workshops | id: 3-workshops",
                "phase: explore | phase: enjoy",
                "kind: choose | kind: hope",
                "on: workshopHeld | on: moon",
                "unless: methodUsed | unless: happy",
                "after: start, weeks: -12 | after: start, weeks: -40",
                "holiday: true | holiday: perhaps",
                "first: \"06-25\" | first: \"summer\"",
                "openDays: 12 | openDays: many",
                "required: false | needed: false"
            })
    void schemaAndReaderBothRefuse(String right, String wrong) {
        String broken = broken(right, wrong);
        assertThat(SCHEMA.validate(broken, InputFormat.YAML)).isNotEmpty();
        assertThat(faults(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after: workshop-1, weeks: 11 | after: workshop-9, weeks: 11 | nothing with a date is called",
                "after: start, weeks: 6 | after: workshop-3, weeks: 6 | comes after itself by a round way",
                "before: 30, during: 30 | before: 50, during: 30 | these make 120 together, but should make 100",
                "minutes: 180 | minutes: 200 | these make 180 together, but should make 200",
                "id: workshop-2 | id: workshop-1 | the id 'workshop-1' stands twice",
                "Kære {name} | Kære {navn} | unknown placeholder 'navn'",
                "first: 7, last: 8 | first: 8, last: 7 | the second number must not be less than the first",
            })
    void whatNoSchemaSeesIsTold(String right, String wrong, String told) {
        assertThat(faults(broken(right, wrong.strip())))
                .anySatisfy(fault -> assertThat(fault.words()).contains(told));
    }

    @Test
    void aWorkshopWithoutAChoiceOfMethodDateAndPartnerIsRefused() {
        assertThat(faults(broken("kind: choose", "kind: talk")))
                .extracting(Fault::words)
                .containsExactly("a workshop needs a point of the kind 'choose'");
    }

    @Test
    void faultsOfAllPartsAreToldAtOnceInTheOrderOfTheFile() {
        String broken = SHIPPED.replaceFirst("licence: CC BY 4.0", "licence: \"\"")
                .replaceFirst("kind: pause", "kind: nap")
                .replaceFirst("months: 3\n", "months: never\n");
        List<Fault> faults = faults(broken);
        assertThat(faults).hasSize(3);
        assertThat(faults).extracting(Fault::line).isSorted();
        assertThat(faults.getLast().path()).isEqualTo("checks[0].months");
    }

    @Test
    void aForkIsReadUnderItsOwnNameAndTellsWhereItCameFrom() {
        String fork = Fork.of(SHIPPED, ShippedTemplates.threeWorkshops().ref(), "fjordby");
        assertThat(TemplateFile.read(fork)).isInstanceOfSatisfying(YamlFile.Outcome.Read.class, read -> {
            var template = (ProgrammeTemplate) read.content();
            assertThat(template.ref()).hasToString("fjordby 1.0");
            assertThat(template.adaptedFrom().orElseThrow()).hasToString("three-workshops 1.0");
        });
    }
}
