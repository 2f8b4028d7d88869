package dk.spirekraft.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.fuzz.Parsers.Parser;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every parser of what somebody sends, on inputs that nobody would send: each is read or refused in words, and none
/// breaks or holds up the program. How many for each parser, from which seed, and for which alone:
/// `-Dinputs=1000000 -Dseed=1 -Dparser=roster`.
@Tag("simulation")
class MutatedInputsTest {

    private static final Optional<Integer> WISHED = Optional.ofNullable(Integer.getInteger("inputs"));
    private static final int USUAL = 20_000;
    private static final long SEED = Long.getLong("seed", 20_261_128);
    private static final String ONLY = System.getProperty("parser", "");

    /// An input that keeps a parser for so long is a hang.
    private static final long PATIENCE = 30_000;

    static Stream<Parser> parsers() {
        return Parsers.all().filter(parser -> parser.name().startsWith(ONLY));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void isReadOrRefusedAndBreaksNothing(Parser parser) throws InterruptedException {
        var trouble = new AtomicReference<String>("");
        var at = new AtomicReference<byte[]>(new byte[0]);
        int inputs = WISHED.orElse(USUAL * parser.share() / 100);
        Thread reading = Thread.ofPlatform().start(() -> read(parser, inputs, at, trouble));
        byte[] before = at.get();
        reading.join(PATIENCE);
        while (reading.isAlive()) {
            assertThat(at.get()).as("%s hangs, seed %d", parser, SEED).isNotSameAs(before);
            before = at.get();
            reading.join(PATIENCE);
        }
        assertThat(trouble.get()).isEmpty();
        System.out.printf("%s: %d inputs, seed %d%n", parser, inputs, SEED);
    }

    private static void read(Parser parser, int inputs, AtomicReference<byte[]> at, AtomicReference<String> trouble) {
        var mutations = new Mutations(SEED);
        for (int i = 0; i < inputs; i++) {
            byte[] input = new byte[0];
            try {
                input = mutations.of(parser.sound().get(i % parser.sound().size()));
                at.set(input);
                parser.read().accept(input);
            } catch (Throwable broken) {
                String hex = HexFormat.of().formatHex(input, 0, Math.min(input.length, 2000));
                StackTraceElement[] trace = broken.getStackTrace();
                trouble.set("%s, input %d of seed %d: %s at %s%n%s"
                        .formatted(parser, i, SEED, broken, List.of(trace).subList(0, Math.min(6, trace.length)), hex));
                return;
            }
        }
    }
}
