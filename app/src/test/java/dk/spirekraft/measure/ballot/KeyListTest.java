package dk.spirekraft.measure.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The list of keys is one text, whoever writes it, and its hash is that text's.
class KeyListTest {

    static final UUID WAVE = UUID.fromString("3b1f0f0e-6f1c-4b52-9a2e-0d4b8a6f5c11");
    static final String ONE = "1".repeat(64);
    static final String TWO = "2".repeat(64);

    private static KeyList list(Map<String, String> keys) {
        return new KeyList(WAVE, new TreeMap<>(keys));
    }

    @Test
    void itIsWrittenInTheOrderOfItsAtomsWhateverTheOrderInWhichTheyCame() {
        assertThat(list(Map.of("Udskoling", ONE, "Indskoling og SFO", TWO)).text())
                .isEqualTo("""
                Spirekraft ballot keys 1
                wave 3b1f0f0e-6f1c-4b52-9a2e-0d4b8a6f5c11
                %s Indskoling og SFO
                %s Udskoling
                """.formatted(TWO, ONE));
    }

    /// Computed with sha256sum of GNU coreutils 9.1.
    @Test
    void itsHashIsWhatAnyoneComputes() {
        assertThat(list(Map.of("Udskoling", ONE, "Åben skole", TWO)).hash())
                .isEqualTo("dea3fef44bed09d10053cbae9afab98b621e358e6071ef0db95f28913358d9f3");
    }

    @Test
    void oneChangedKeyChangesTheHash() {
        assertThat(list(Map.of("Udskoling", ONE)).hash())
                .isNotEqualTo(list(Map.of("Udskoling", TWO)).hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", " Udskoling", "Udskoling ", "To  blanke", "Ny\nlinje", "Skjult\u200b", "A\u030aben"})
    void anAtomIsCalledByWhatCanBeSeen(String atom) {
        var keys = new TreeMap<>(Map.of(atom, ONE));
        assertThatThrownBy(() -> new KeyList(WAVE, keys)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoAtomsNeverShareAKey() {
        assertThatThrownBy(() -> list(Map.of("Udskoling", ONE, "Indskoling", ONE)))
                .hasMessageContaining("share");
    }

    @Test
    void aListWithoutKeysOrWithWrongHashesIsABug() {
        assertThatThrownBy(() -> list(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> list(Map.of("Udskoling", "12ab"))).hasMessageContaining("12ab");
    }
}
