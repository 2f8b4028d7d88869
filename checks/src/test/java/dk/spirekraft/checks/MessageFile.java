package dk.spirekraft.checks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// The words of one module in one language: `<module>.properties` is Danish, `<module>_en.properties` English.
record MessageFile(Document document, List<Entry> entries) {

    private static final String ENGLISH = "_en.properties";

    /// One key with its words, as a `Properties` object would read them, and the line on which it begins.
    record Entry(String key, String words, int line) {}

    static MessageFile of(Document document) {
        List<Entry> entries = new ArrayList<>();
        List<String> lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            var logical = new StringBuilder(lines.get(i)).append('\n');
            while (lines.get(i).endsWith("\\") && i + 1 < lines.size())
                logical.append(lines.get(++i)).append('\n');
            Properties read = read(logical.toString());
            read.stringPropertyNames().forEach(key -> entries.add(new Entry(key, read.getProperty(key), first + 1)));
        }
        return new MessageFile(document, List.copyOf(entries));
    }

    static List<MessageFile> all() {
        return Repository.documents("app/src/main/resources/words", ".properties").stream()
                .map(MessageFile::of)
                .toList();
    }

    boolean isEnglish() {
        return document.endsWith(ENGLISH);
    }

    String module() {
        return document.fileName().replace(ENGLISH, "").replace(".properties", "");
    }

    Breach breach(Entry entry, String what) {
        return new Breach(document.path(), entry.line(), entry.key() + " " + what);
    }

    private static Properties read(String line) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(line));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }
}
