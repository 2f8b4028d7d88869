package dk.spirekraft.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Breaks text into rows by the width of its letters. Those that the typeface lacks become question marks.
final class PdfTypeface {

    /// Liberation Sans, which comes with PDFBox: Latin, Greek and Cyrillic letters.
    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDFont font;

    PdfTypeface(PDDocument document) throws IOException {
        try (InputStream typeface = Objects.requireNonNull(PDDocument.class.getResourceAsStream(TYPEFACE), TYPEFACE)) {
            this.font = PDType0Font.load(document, typeface);
        }
    }

    PDFont font() {
        return font;
    }

    /// The text in rows that fit; a word that is longer than a row is cut.
    ///
    /// @param size in points
    /// @param width of a row, in points
    List<String> rows(String text, float size, float width) throws IOException {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : drawable(text).split("\\s+", -1)) {
            String rest = word;
            if (!row.isEmpty() && !fits(row + " " + rest, size, width)) {
                rows.add(row.toString());
                row.setLength(0);
            }
            while (!fits(rest, size, width)) {
                int cut = rest.length() - 1;
                while (cut > 1 && !fits(rest.substring(0, cut), size, width)) cut--;
                rows.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            row.append(row.isEmpty() ? "" : " ").append(rest);
        }
        rows.add(row.toString());
        return rows;
    }

    private boolean fits(String text, float size, float width) throws IOException {
        return font.getStringWidth(text) / 1000 * size <= width;
    }

    private String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints().forEach(letter -> drawable.append(has(letter) ? Character.toString(letter) : "?"));
        return drawable.toString();
    }

    private boolean has(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
