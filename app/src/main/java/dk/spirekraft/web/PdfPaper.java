package dk.spirekraft.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Text set line by line onto A4 pages, each line with its place in the document's structure, so that a screen reader
/// knows headings from text.
public final class PdfPaper {

    private static final float MARGIN = 72;
    private static final float LEADING = 1.4f;
    private static final float GAP = 0.7f;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private final PDDocument document;
    private final PdfTypeface typeface;
    private final PDStructureElement root;
    private Optional<PDPageContentStream> stream = Optional.empty();
    private PDPage page = new PDPage(PDRectangle.A4);
    private float y;
    private int mark;

    /// A paragraph or heading.
    ///
    /// @param size in points
    /// @param role the name that the PDF standard has for it, such as `H1`
    public record Line(String text, float size, String role) {}

    public PdfPaper(PDDocument document, String language, String title) throws IOException {
        this.document = document;
        this.typeface = new PdfTypeface(document);
        var tree = new PDStructureTreeRoot();
        this.root = new PDStructureElement("Document", tree);
        tree.appendKid(root);
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(tree);
        catalog.setLanguage(language);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        document.getDocumentInformation().setTitle(title);
    }

    public void write(Line line) {
        try {
            y -= line.size() * GAP;
            for (String row : typeface.rows(line.text(), line.size(), WIDTH)) draw(row, line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void draw(String row, Line line) throws IOException {
        PDPageContentStream drawn = open(line.size() * LEADING);
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, mark);
        drawn.beginMarkedContent(COSName.getPDFName(line.role()), PDPropertyList.create(properties));
        drawn.beginText();
        drawn.setFont(typeface.font(), line.size());
        drawn.newLineAtOffset(MARGIN, y);
        drawn.showText(row);
        drawn.endText();
        drawn.endMarkedContent();
        var element = new PDStructureElement(line.role(), root);
        element.setPage(page);
        element.appendKid(mark++);
        root.appendKid(element);
    }

    /// Room for one more row, on a fresh page where this one is full.
    private PDPageContentStream open(float height) throws IOException {
        if (stream.isEmpty() || y - height < MARGIN) {
            finish();
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            mark = 0;
            y = PDRectangle.A4.getHeight() - MARGIN;
            stream = Optional.of(new PDPageContentStream(document, page));
        }
        y -= height;
        return stream.orElseThrow();
    }

    public void finish() {
        try {
            if (stream.isPresent()) stream.get().close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
