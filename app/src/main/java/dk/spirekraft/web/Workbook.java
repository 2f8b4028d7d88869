package dk.spirekraft.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a table as the smallest workbook that spreadsheets open (ECMA-376): one sheet whose cells are texts or plain
/// figures, so that none of them is ever run as a formula.
public final class Workbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int WIDTH = 32;

    /// Its type in answers and links.
    public static final String TYPE = SHEETS + "sheet";

    private Workbook() {}

    /// @param name of the sheet, 1 to 31 characters
    public static byte[] of(String name, Table table) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", workbook(name));
            part(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml", sheet(table));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEETS + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEETS
                + "worksheet+xml\"/></Types>";
    }

    private static String relations(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String workbook(String name) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + text(name)
                + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    }

    private static String sheet(Table table) {
        List<List<String>> all =
                Stream.concat(Stream.of(table.head()), table.rows().stream()).toList();
        String rows = IntStream.range(0, all.size())
                .mapToObj(at -> row(table, all.get(at), at + 1))
                .collect(Collectors.joining());
        return "<worksheet xmlns=\"" + MAIN + "\"><cols><col min=\"1\" max=\""
                + table.head().size() + "\" width=\"" + WIDTH + "\" customWidth=\"1\"/></cols><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static String row(Table table, List<String> cells, int number) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> {
                    String cell = cells.get(column);
                    String at = "<c r=\"" + letters(column) + number + "\"";
                    return table.isNumber(column, cell)
                            ? at + "><v>" + cell + "</v></c>"
                            : at + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text(cell) + "</t></is></c>";
                })
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    /// The name of a column: A to Z, then AA and so on.
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /// Without the signs that XML has no room for.
    private static String text(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
