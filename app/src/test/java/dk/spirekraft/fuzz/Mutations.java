package dk.spirekraft.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Sound inputs made unsound: bytes changed, taken out, doubled and moved, and what is known to trouble parsers put in.
/// The same seed makes the same inputs.
final class Mutations {

    private static final List<String> TROUBLE = List.of(
            "\0",
            "\uFEFF",
            "\uFFFF",
            "\uD800",
            "\"",
            "\"\"\"",
            "'",
            ";",
            ",",
            "\t",
            "\r",
            "\n\n\n",
            "=1+1",
            "-",
            "0",
            "-1",
            "99999999999999999999",
            "1e999",
            "NaN",
            "null",
            "true",
            "{",
            "}",
            "[[[[[[[[",
            "]",
            "<",
            "</",
            "<!DOCTYPE x [",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&x;",
            "&#0;",
            "%s",
            "${x}",
            "{{",
            "---",
            "...",
            "? ",
            ": ",
            "- ",
            "&a",
            "*a",
            "!!",
            "|",
            ">",
            "#",
            "\\",
            "\\u0000",
            "../",
            "æøå",
            "\u202E",
            "a".repeat(50_000),
            "@".repeat(50_000),
            "-".repeat(50_000),
            " ".repeat(50_000),
            "(aa-".repeat(12_500),
            "${".repeat(25_000),
            "select_one ".repeat(5_000),
            "(".repeat(300),
            "{a: ".repeat(60),
            "[".repeat(2000),
            "<a>".repeat(50),
            "=?UTF-8?B?",
            "multipart/mixed; boundary=",
            "2027-02-30",
            "25:61");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /// One to eight changes to a sound input; of a packed one, inside a part of it every second time.
    byte[] of(byte[] sound) {
        boolean isPacked = sound.length > 4 && sound[0] == 'P' && sound[1] == 'K';
        return isPacked && random.nextBoolean() ? within(sound) : changed(sound);
    }

    private byte[] changed(byte[] sound) {
        byte[] bytes = sound;
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) bytes = change(bytes);
        return bytes;
    }

    private byte[] change(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(1 + random.nextInt(40)));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(bytes, from, new byte[0], to);
            case 2 -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 3 -> joined(bytes, from, noise(1 + random.nextInt(6)), to);
            case 4 -> Arrays.copyOf(bytes, from);
            default ->
                joined(
                        bytes,
                        from,
                        TROUBLE.get(random.nextInt(TROUBLE.size())).getBytes(StandardCharsets.UTF_8),
                        random.nextBoolean() ? from : to);
        };
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length == 0) return noise(3);
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] bytes, int end, byte[] between, int begin) {
        var out = new ByteArrayOutputStream(bytes.length + between.length);
        out.write(bytes, 0, end);
        out.writeBytes(between);
        out.write(bytes, begin, bytes.length - begin);
        return out.toByteArray();
    }

    private byte[] within(byte[] packed) {
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(packed).get();
                var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.getInputStream(entry).readAllBytes();
                zip.write(random.nextInt(3) == 0 ? changed(part) : part);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
