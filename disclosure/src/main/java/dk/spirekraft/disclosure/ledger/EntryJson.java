package dk.spirekraft.disclosure.ledger;

import dk.spirekraft.disclosure.People;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Entries as JSON, always in the same order and without spaces, so that equal entries have equal hashes.
final class EntryJson {

    private EntryJson() {}

    /// The fields without braces.
    static String fields(Entry entry) {
        return switch (entry) {
            case Entry.Opened opened ->
                "\"entry\":\"opened\",\"wave\":%d,\"rules\":%d,\"least\":%d,%s\"atoms\":%s"
                        .formatted(
                                opened.wave(),
                                opened.rules(),
                                opened.least().answers(),
                                opened.areMovesTold() ? "\"moves\":\"told\"," : "",
                                atoms(opened.atoms()));
            case Entry.Closed closed ->
                "\"entry\":\"closed\",\"wave\":%d,\"items\":%s,\"least\":%d,\"piles\":%s,\"sheets\":%s"
                        .formatted(
                                closed.wave(),
                                list(closed.items()),
                                closed.least().answers(),
                                piles(closed.piles()),
                                quoted(closed.sheets()));
            case Entry.Released released ->
                "\"entry\":\"released\",\"wave\":%d,\"id\":%s,\"indicator\":%s,\"items\":%s,\"atoms\":%s,\"audience\":%s"
                        .formatted(
                                released.wave(),
                                quoted(released.id()),
                                quoted(released.indicator()),
                                list(released.items()),
                                list(released.atoms()),
                                quoted(released.audience()));
        };
    }

    private static String atoms(Map<String, People> atoms) {
        return atoms.entrySet().stream()
                .map(atom -> quoted(atom.getKey()) + ":" + rows(atom.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String rows(People people) {
        return people.rows().mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private static String piles(List<Entry.Pile> piles) {
        return piles.stream()
                .map(pile -> "{\"atoms\":%s,\"answered\":%d}".formatted(list(pile.atoms()), pile.answered()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String list(List<String> texts) {
        return texts.stream().map(EntryJson::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char symbol = text.charAt(i);
            if (symbol == '"' || symbol == '\\') quoted.append('\\').append(symbol);
            else if (symbol < ' ') quoted.append("\\u%04x".formatted((int) symbol));
            else quoted.append(symbol);
        }
        return quoted.append('"').toString();
    }
}
