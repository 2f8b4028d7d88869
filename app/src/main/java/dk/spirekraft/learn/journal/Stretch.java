package dk.spirekraft.learn.journal;

import dk.spirekraft.web.Aes;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How much work it takes to try a code (Argon2id, RFC 9106).
///
/// @param kibibytes of memory
/// @param passes over that memory
/// @param lanes side by side
record Stretch(int kibibytes, int passes, int lanes) {

    static final int SALT = 16;

    /// What new keys are locked with. A code has 120 bits by itself, so this is a second wall: little enough that
    /// many people can open their journals at once.
    static final Stretch NOW = new Stretch(19_456, 2, 1);

    /// The 32 bytes that the code and this salt give.
    byte[] key(RecoveryCode code, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[Aes.KEY];
        generator.generateBytes(code.symbols().getBytes(StandardCharsets.US_ASCII), key);
        return key;
    }
}
