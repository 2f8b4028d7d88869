package dk.spirekraft.anchor.web;

import dk.spirekraft.web.PdfPaper;
import dk.spirekraft.web.PdfPaper.Line;
import dk.spirekraft.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws the pack of a hand-over as a PDF of A4 pages that read aloud in order.
final class PackPdf {

    /// Sizes in points.
    private static final float TITLE = 22;

    private static final float HEADING = 14;
    private static final float TEXT = 10.5f;

    private PackPdf() {}

    static byte[] of(Pack pack, Words words) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var paper = new PdfPaper(document, words.language().tag(), pack.title());
            paper.write(new Line(pack.title(), TITLE, "H1"));
            paper.write(new Line(pack.lead(), TEXT, "P"));
            for (Pack.Section section : pack.sections()) {
                paper.write(new Line(section.name(), HEADING, "H2"));
                section.lines().forEach(line -> write(paper, line));
            }
            paper.finish();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(PdfPaper paper, Fact line) {
        paper.write(new Line(line.name() + ": " + line.text().replace('\n', ' '), TEXT, "P"));
    }
}
