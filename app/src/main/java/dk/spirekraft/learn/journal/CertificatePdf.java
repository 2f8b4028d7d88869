package dk.spirekraft.learn.journal;

import dk.spirekraft.web.PdfPaper;
import dk.spirekraft.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Draws a certificate as a PDF of A4 pages that read aloud in order.
@Component
public class CertificatePdf {

    /// Sizes in points.
    private static final float TITLE = 26;

    private static final float NAME = 20;
    private static final float HEADING = 13;
    private static final float TEXT = 11;
    private static final float SMALL = 9;

    public byte[] of(Certificate certificate, Words words) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var paper = new PdfPaper(document, words.language().tag(), title(certificate, words));
            lines(certificate, words).forEach(paper::write);
            paper.finish();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String title(Certificate certificate, Words words) {
        return words.of("learn.journal.certificate.of", certificate.programme());
    }

    private static List<PdfPaper.Line> lines(Certificate certificate, Words words) {
        Stream<PdfPaper.Line> head = Stream.of(
                new PdfPaper.Line(title(certificate, words), TITLE, "H1"),
                new PdfPaper.Line(certificate.name(), NAME, "P"),
                new PdfPaper.Line(words.of("learn.journal.certificate.tookPart", certificate.place()), TEXT, "P"),
                new PdfPaper.Line(words.of("learn.journal.certificate.attended"), HEADING, "H2"));
        Stream<PdfPaper.Line> attended = listed(certificate.attended());
        Stream<PdfPaper.Line> practised = certificate.practised().isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(new PdfPaper.Line(words.of("learn.journal.certificate.practised"), HEADING, "H2")),
                        listed(certificate.practised()));
        Stream<PdfPaper.Line> foot = Stream.of(
                new PdfPaper.Line(words.of("learn.journal.certificate.states"), SMALL, "P"),
                new PdfPaper.Line(
                        words.of(
                                "learn.journal.certificate.made",
                                words.date(certificate.on()),
                                certificate.id().toString()),
                        SMALL,
                        "P"));
        return Stream.of(head, attended, practised, foot).flatMap(part -> part).toList();
    }

    private static Stream<PdfPaper.Line> listed(List<String> lines) {
        return lines.stream().map(line -> new PdfPaper.Line("– " + line, TEXT, "P"));
    }
}
