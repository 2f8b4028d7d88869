package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is sealed for a wave opens with its key alone, and in its own place.
class WaveKeyTest {

    @Test
    void aSheetThatWasChangedOrPutInAnothersPlaceIsNotTakenForAnAnswer() {
        var random = new SecureRandom();
        var key = new WaveKey(UUID.randomUUID(), new byte[WaveKey.BYTES]);
        UUID sheet = UUID.randomUUID();
        byte[] sealed = key.seal(sheet, new byte[] {1, 2, 0}, random);
        assertThat(key.open(sheet, sealed)).containsExactly(1, 2, 0);
        var other = new WaveKey(UUID.randomUUID(), new byte[WaveKey.BYTES]);
        assertThatThrownBy(() -> other.open(sheet, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.open(UUID.randomUUID(), sealed)).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open(sheet, sealed)).isInstanceOf(IllegalStateException.class);
    }
}
