package dk.spirekraft.questionnaire;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Goes through the parts of an XLSX file before its library does, by the same parser, and refuses what would take far
/// more room or time than its bytes tell: columns far out, more cells or formulas than anybody fills in, numbers and
/// texts without an end, cells within cells. Which part is a sheet is known by its elements alone, for any name may be
/// one.
final class SheetBounds {

    /// As many as LibreOffice long had.
    private static final int MOST_COLUMNS = 1024;

    private static final int MOST_CELLS = 2_000_000;
    private static final int DEEPEST = 200;

    /// A text of a cell, or its formula; Excel allows 32,767 and 8,192.
    private static final int LONGEST_TEXT = 33_000;

    private static final int LONGEST_NUMBER = 500;

    /// Each cell is looked for in each range that a formula fills, and a shared formula is written out for each of its
    /// cells: the most of such steps.
    private static final long MOST_STEPS = 200_000_000;

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})\\d{1,7}");
    private static final Set<String> HELD = Set.of("v", "f", "is");

    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private int cells;
    private long ranges;
    private long shared;
    private int longest;

    private int depth;
    private boolean isSheet;
    private boolean inRow;
    private boolean inCell;
    private boolean isNumber;
    private String held = "";
    private int letters;
    private int column;

    /// Thrown for what is refused; nobody sees it.
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch(String what) {
            super(what, null, false, false);
        }
    }

    /// True if the part, after those before it, may be read; a sheet that breaks off may not.
    boolean allows(InputStream part) {
        depth = 0;
        isSheet = false;
        inRow = false;
        inCell = false;
        held = "";
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) take(xml, xml.next());
            return true;
        } catch (TooMuch refused) {
            return false;
        } catch (XMLStreamException | RuntimeException malformed) {
            return !isSheet;
        }
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                limit(++depth, DEEPEST);
                isSheet |= xml.getLocalName().equals("sheetData");
                if (isSheet) begin(xml, xml.getLocalName());
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                if (isSheet) end(xml.getLocalName());
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!held.isEmpty()) text(xml.getTextLength());
            }
            default -> {
                // Comments and instructions say nothing.
            }
        }
    }

    private void begin(XMLStreamReader xml, String name) {
        boolean within = held.equals("v") || held.equals("f") || name.equals(held);
        if (within) throw new TooMuch("something within a value");
        switch (name) {
            case "row" -> {
                if (inRow) throw new TooMuch("a row within a row");
                inRow = true;
                column = 0;
            }
            case "c" -> cell(xml);
            default -> {
                if (inCell && held.isEmpty() && HELD.contains(name)) hold(xml, name);
            }
        }
    }

    private void cell(XMLStreamReader xml) {
        if (inCell) throw new TooMuch("a cell within a cell");
        inCell = true;
        isNumber = !Set.of("str", "e").contains(attribute(xml, "t"));
        limit(++cells, MOST_CELLS);
        limit(++column, MOST_COLUMNS);
        String address = attribute(xml, "r");
        if (!address.isEmpty()) limit(column(address), MOST_COLUMNS);
    }

    private static int column(String address) {
        Matcher found = ADDRESS.matcher(address);
        if (!found.matches()) throw new TooMuch("no address");
        return found.group(1).chars().reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1);
    }

    private void hold(XMLStreamReader xml, String name) {
        held = name;
        letters = 0;
        if (!name.equals("f")) return;
        if (attribute(xml, "t").equals("array")) ranges++;
        if (attribute(xml, "t").equals("shared")) shared++;
    }

    private void text(int more) {
        letters += more;
        limit(letters, held.equals("v") && isNumber ? LONGEST_NUMBER : LONGEST_TEXT);
        if (!held.equals("f")) return;
        longest = Math.max(longest, letters);
        limit(shared * longest, MOST_STEPS);
    }

    private void end(String name) {
        if (name.equals(held)) held = "";
        if (name.equals("row")) inRow = false;
        if (!name.equals("c")) return;
        inCell = false;
        limit(ranges * cells + shared * longest, MOST_STEPS);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    private static void limit(long is, long most) {
        if (is > most) throw new TooMuch(is + " of at most " + most);
    }
}
