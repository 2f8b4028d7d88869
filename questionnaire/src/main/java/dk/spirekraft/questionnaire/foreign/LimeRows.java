package dk.spirekraft.questionnaire.foreign;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The tables in a LimeSurvey file, row by row. A document type is refused, so no entity is ever resolved and nothing
/// is
/// fetched; nesting and length are limited.
final class LimeRows {

    private static final int DEEPEST = 8;
    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST = 10_000;

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final List<String> path = new ArrayList<>();
    private Map<String, String> row = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int rows;

    private LimeRows() {}

    /// Thrown for what is no such file; nobody sees it.
    private static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed(String what) {
            super(what, null, false, false);
        }
    }

    /// @return rows by table, empty if this is no LimeSurvey file
    static Optional<Map<String, List<Map<String, String>>>> read(byte[] file) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            var reading = new LimeRows();
            while (xml.hasNext()) reading.take(xml, xml.next());
            return reading.tables.containsKey("questions") ? Optional.of(reading.tables) : Optional.empty();
        } catch (XMLStreamException | Malformed malformed) {
            return Optional.empty();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Malformed("a document type");
            case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (text.length() < LONGEST) text.append(xml.getText());
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            default -> {
                // Comments and instructions say nothing.
            }
        }
    }

    private void begin(String name) {
        path.add(name);
        if (path.size() > DEEPEST) throw new Malformed("too deep");
        if (path.size() == 1 && !name.equals("document")) throw new Malformed("another file");
        if (isRow()) row = new LinkedHashMap<>();
        text.setLength(0);
    }

    private void end() {
        if (path.size() == 5 && path.get(3).equals("row")) row.put(path.getLast(), ForeignForm.text(text.toString()));
        if (isRow()) {
            if (++rows > MOST_ROWS) throw new Malformed("too many rows");
            tables.computeIfAbsent(path.get(1), table -> new ArrayList<>()).add(row);
        }
        path.removeLast();
        text.setLength(0);
    }

    private boolean isRow() {
        return path.size() == 4 && path.get(2).equals("rows") && path.get(3).equals("row");
    }
}
