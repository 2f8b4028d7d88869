package dk.spirekraft.share.catalogue.web;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML; whatever is written as text stays text.
final class Xml {

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    static String document(Consumer<Xml> content) {
        var text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            content.accept(new Xml(out));
            out.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void open(String name) {
        write(() -> out.writeStartElement(name));
    }

    /// Opens the outermost element, whose names are of this namespace.
    void open(String name, String namespace) {
        open(name);
        write(() -> out.writeDefaultNamespace(namespace));
    }

    void close() {
        write(out::writeEndElement);
    }

    void element(String name, String text) {
        open(name);
        write(() -> out.writeCharacters(text));
        close();
    }

    /// @param attributes names and values in turn
    void empty(String name, String... attributes) {
        write(() -> {
            out.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2) out.writeAttribute(attributes[i], attributes[i + 1]);
        });
    }
}
