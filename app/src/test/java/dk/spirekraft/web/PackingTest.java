package dk.spirekraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// A page that comes packed is the same page.
class PackingTest {

    private final Packing packing = new Packing();

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }

    @Test
    void pagesOfAnyLengthComeOutAsTheyWentIn() throws IOException {
        for (int length : new int[] {0, 1, 1023, 1024, 100_000, 1_000_000}) {
            byte[] page = "Kan I regne med hinanden? "
                    .repeat(length / 26 + 1)
                    .substring(0, length)
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(unpacked(packing.gzip(page))).isEqualTo(page);
        }
    }

    @Test
    void whatCannotBeMadeShorterComesOutToo() throws IOException {
        byte[] noise = new byte[300_000];
        new Random(7).nextBytes(noise);
        assertThat(unpacked(packing.gzip(noise))).isEqualTo(noise);
    }

    @Test
    void aPageIsPackedAlikeWhateverWasPackedBefore() {
        byte[] page = "samarbejde ".repeat(500).getBytes(StandardCharsets.UTF_8);
        byte[] alone = new Packing().gzip(page);
        packing.gzip("retfærdighed ".repeat(900).getBytes(StandardCharsets.UTF_8));
        assertThat(packing.gzip(page)).isEqualTo(alone).hasSizeLessThan(page.length / 10);
    }

    @Test
    void manyAtOncePackTheirOwnPages() throws Exception {
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var pages = IntStream.range(0, 200)
                    .mapToObj(number -> visitors.submit(() -> {
                        byte[] page = ("side " + number + " ").repeat(400).getBytes(StandardCharsets.UTF_8);
                        assertThat(unpacked(packing.gzip(page))).isEqualTo(page);
                        return number;
                    }))
                    .toList();
            for (var page : pages) page.get();
        }
    }

    @Test
    void onlyWhoTakesGzipGetsIt() {
        for (String takes :
                new String[] {"gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "GZIP", "deflate,gzip ; q=1"})
            assertThat(Packing.takesGzip(takes)).as(takes).isTrue();
        for (String refuses : new String[] {"", "identity", "br", "gzip;q=0", "gzip; q=0.000", "x-gzipped"})
            assertThat(Packing.takesGzip(refuses)).as(refuses).isFalse();
        assertThat(Packing.takesGzip(null)).isFalse();
    }
}
