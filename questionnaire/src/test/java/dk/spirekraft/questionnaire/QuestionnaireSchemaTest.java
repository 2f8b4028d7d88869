package dk.spirekraft.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published JSON Schema and the reader say the same of a file.
class QuestionnaireSchemaTest {

    private static final String SHIPPED = Resource.read("spirekraft-15.yaml");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(QuestionnaireFile.schema(), InputFormat.JSON);

    private static List<Error> complaints(String file) {
        return SCHEMA.validate(file, InputFormat.YAML);
    }

    @Test
    void theShippedQuestionnaireIsValid() {
        assertThat(complaints(SHIPPED)).isEmpty();
    }

    @Test
    void theReferenceQuestionnaireIsValid() throws IOException {
        assertThat(complaints(Files.readString(Path.of("../reference-data/bhr2000.questionnaire.yaml"))))
                .isEmpty();
    }

    @Test
    void aPartIsSensitiveOrNot() {
        String lead = "parts:\n  - ";
        assertThat(SHIPPED).contains(lead);
        assertThat(complaints(SHIPPED.replace(lead, lead + "sensitive: true\n    ")))
                .isEmpty();
        assertThat(complaints(SHIPPED.replace(lead, lead + "sensitive: perhaps\n    ")))
                .isNotEmpty();
    }

    @Nested
    class WhenOneLineIsWrong {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "id: spirekraft-15 | id: 15-spirekraft",
                    "licence: CC BY 4.0 | licens: CC BY 4.0",
                    "lowest: 1 | lowest: 7",
                    "validated: false | validated: perhaps",
                    "languages: [da, en] | languages: [xx]",
                    "kind: diamond | kind: jewel",
                    "part: team | del: team",
                    "owner: Spirekraft | owner: []"
                })
        void schemaAndReaderBothRefuseIt(String right, String wrong) {
            String broken = SHIPPED.replaceFirst(Pattern.quote(right), wrong);
            assertThat(broken).isNotEqualTo(SHIPPED);
            assertThat(complaints(broken)).isNotEmpty();
            assertThat(QuestionnaireFile.read(broken)).isInstanceOf(QuestionnaireFile.Outcome.Rejected.class);
        }
    }
}
