package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a column is taken for by its name and its first values.
class ImportColumnsTest {

    private static boolean isTelling(String value) {
        return ImportColumns.isTelling("spørgsmål", List.of(value));
    }

    @Test
    void anAddressTellsWhoAnsweredWhereverInTheValueItStands() {
        assertThat(isTelling("ida@skole.example")).isTrue();
        assertThat(isTelling("Skriv til mig:\nida@skole.example")).isTrue();
        assertThat(isTelling("a".repeat(50_000) + " ida@skole.example")).isTrue();
        assertThat(isTelling("2 @ 3")).isFalse();
        assertThat(isTelling("@".repeat(50_000))).isFalse();
    }
}
