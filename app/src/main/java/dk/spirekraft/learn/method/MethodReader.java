package dk.spirekraft.learn.method;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.method.MethodCard.Group;
import dk.spirekraft.learn.method.MethodCard.Step;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.Fields;
import dk.spirekraft.yaml.LocalText;
import dk.spirekraft.yaml.Problem;
import dk.spirekraft.yaml.TextReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a method card of a file's entries, or names what is wrong with each.
final class MethodReader {

    private final Entry top;
    private final Fields file;
    private final TextReader texts;

    MethodReader(Entry top) {
        this.top = top;
        this.file = Fields.of(
                top,
                "id",
                "version",
                "languages",
                "phase",
                "relations",
                "diamonds",
                "group",
                "title",
                "purpose",
                "avoid",
                "opening",
                "minutes",
                "prepareMinutes",
                "steps",
                "materials",
                "notes",
                "risk",
                "small",
                "source",
                "licence",
                "owner");
        this.texts = TextReader.of(file.list("languages", entry -> entry));
    }

    /// @return empty only if there are faults
    Optional<MethodCard> read() {
        var card = new MethodCard(
                file.id("id"),
                file.text("version"),
                file.oneOf("phase", Phase.values()),
                several("relations", Relation.values()),
                several("diamonds", Diamond.values()),
                file.required("group").map(MethodReader::group).orElse(new Group(1, 1)),
                text("title"),
                text("purpose"),
                text("avoid"),
                text("opening"),
                file.whole("prepareMinutes", 0, MethodCard.LONGEST),
                steps("steps", MethodCard.FEWEST_STEPS),
                file.listIfAny("materials", this::text),
                text("notes"),
                text("risk"),
                steps("small", 2),
                text("source"),
                file.text("licence"),
                file.text("owner"));
        checkMinutes(card);
        return top.hasFaults() ? Optional.empty() : Optional.of(card);
    }

    private LocalText text(String key) {
        return file.required(key).map(this::text).orElseGet(MethodReader::nothing);
    }

    private LocalText text(Entry entry) {
        return texts.read(entry).orElseGet(MethodReader::nothing);
    }

    private static LocalText nothing() {
        return new LocalText(Map.of("da", ""));
    }

    private <E extends Enum<E>> Set<E> several(String key, E[] values) {
        return file.list(key, entry -> entry.oneOf(values)).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Group group(Entry entry) {
        var inside = Fields.of(entry, "least", "most");
        var group = new Group(
                inside.whole("least", 1, MethodCard.LARGEST_GROUP), inside.whole("most", 1, MethodCard.LARGEST_GROUP));
        if (group.most() < group.least())
            entry.fault(Problem.ORDER, String.valueOf(group.least()), String.valueOf(group.most()));
        return group;
    }

    private List<Step> steps(String key, int fewest) {
        List<Step> steps = file.list(key, this::step);
        if (!steps.isEmpty() && steps.size() < fewest)
            file.find(key)
                    .ifPresent(entry -> entry.fault(Problem.FEW, String.valueOf(fewest), String.valueOf(steps.size())));
        return steps;
    }

    private Step step(Entry entry) {
        var inside = Fields.of(entry, "minutes", "text");
        return new Step(
                inside.whole("minutes", 1, MethodCard.LONGEST),
                inside.required("text").map(this::text).orElseGet(MethodReader::nothing));
    }

    private void checkMinutes(MethodCard card) {
        int minutes = file.whole("minutes", 1, MethodCard.LONGEST);
        if (card.minutes() != minutes) complain("steps", Problem.SUM, card.minutes(), minutes);
        if (card.smallMinutes() > MethodCard.SMALL)
            complain("small", Problem.LONG, card.smallMinutes(), MethodCard.SMALL);
    }

    private void complain(String key, Problem problem, int given, int allowed) {
        file.find(key).ifPresent(entry -> entry.fault(problem, String.valueOf(given), String.valueOf(allowed)));
    }
}
