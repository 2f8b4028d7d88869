package dk.spirekraft.learn.template;

import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.Fields;
import dk.spirekraft.yaml.LocalText;
import dk.spirekraft.yaml.Problem;
import dk.spirekraft.yaml.TextReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What all parts of a template's file have: ids that stand once, texts in each language, and points in time that
/// hang on each other.
final class Reading {

    private static final int EARLIEST = -26;
    private static final int LATEST = 60;

    private final TextReader texts;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Dated> dated = new LinkedHashMap<>();

    /// A dated thing, and where the file says after what it comes.
    private record Dated(String after, Entry place) {}

    Reading(TextReader texts) {
        this.texts = texts;
    }

    List<String> languages() {
        return texts.languages();
    }

    /// The id of a part, which no other part may have.
    String id(Fields part) {
        String id = part.id("id");
        boolean isTaken = id.equals(When.START) || !ids.add(id);
        if (isTaken && !id.isEmpty()) part.owner().fault(Problem.ID_TWICE, id);
        return id;
    }

    LocalText text(Fields part, String key) {
        return part.required(key).map(this::text).orElseGet(Reading::nothing);
    }

    LocalText text(Entry entry) {
        return texts.read(entry).orElseGet(Reading::nothing);
    }

    private static LocalText nothing() {
        return new LocalText(Map.of("da", ""));
    }

    /// The point in time of a part with this id.
    When when(String id, Fields part, String key) {
        return part.required(key).map(entry -> when(id, entry)).orElseGet(() -> new When(When.START, 0));
    }

    private When when(String id, Entry entry) {
        var inside = Fields.of(entry, "after", "weeks");
        String after = inside.text("after");
        dated.put(id, new Dated(after, entry));
        return new When(after, inside.whole("weeks", EARLIEST, LATEST));
    }

    /// Names each point in time that hangs on nothing, or on itself by a round way. Called when all parts are read.
    void checkTimes() {
        dated.forEach((id, one) -> {
            if (!isKnown(one.after()))
                one.place().fault(Problem.NO_PLACE, one.after(), When.START + ", " + String.join(", ", dated.keySet()));
            else if (goesRound(id)) one.place().fault(Problem.GOES_ROUND, id);
        });
    }

    private boolean isKnown(String place) {
        return place.equals(When.START) || dated.containsKey(place);
    }

    private boolean goesRound(String id) {
        String at = id;
        for (int step = 0; step < dated.size(); step++) {
            Dated one = dated.get(at);
            if (one == null) return false;
            at = one.after();
            if (at.equals(id)) return true;
        }
        return false;
    }
}
