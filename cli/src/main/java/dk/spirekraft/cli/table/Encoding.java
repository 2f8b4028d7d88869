package dk.spirekraft.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a text file is written: UTF-8 where all of it is well-formed UTF-8, else Latin-1; UTF-16 by its mark.
final class Encoding {

    private static final int BLOCK = 1 << 16;

    private Encoding() {}

    static Reader open(Path file) throws IOException {
        Charset charset = of(file);
        var input = new PushbackInputStream(Files.newInputStream(file), 3);
        if (charset.equals(StandardCharsets.UTF_8)) passOverMark(input);
        return new InputStreamReader(input, charset);
    }

    private static void passOverMark(PushbackInputStream input) throws IOException {
        byte[] start = input.readNBytes(3);
        boolean isMark =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!isMark) input.unread(start);
    }

    static Charset of(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            int length = input.readNBytes(block, 0, BLOCK);
            if (length >= 2 && isUtf16Mark(block[0] & 0xff, block[1] & 0xff)) return StandardCharsets.UTF_16;
            var strict = StandardCharsets.UTF_8.newDecoder();
            var text = CharBuffer.allocate(BLOCK);
            int kept = 0;
            while (length > 0) {
                var bytes = ByteBuffer.wrap(block, 0, kept + length);
                text.clear();
                if (strict.decode(bytes, text, false).isError()) return StandardCharsets.ISO_8859_1;
                kept = bytes.remaining();
                bytes.get(block, 0, kept);
                length = input.readNBytes(block, kept, BLOCK - kept);
            }
            return ends(strict, ByteBuffer.wrap(block, 0, kept)) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        }
    }

    private static boolean ends(CharsetDecoder strict, ByteBuffer rest) {
        return !strict.decode(rest, CharBuffer.allocate(4), true).isError();
    }

    private static boolean isUtf16Mark(int first, int second) {
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    }
}
