package dk.spirekraft.share.catalogue;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.Shipped;
import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.Fields;
import dk.spirekraft.yaml.LocalText;
import dk.spirekraft.yaml.TextReader;
import dk.spirekraft.yaml.YamlFile;
import java.util.List;
import java.util.Optional;

/// What the catalogue is read by. Themes are data: `catalogue/themes.yaml` among the resources.
///
/// @param id its name in addresses
public record Theme(String id, LocalText title, LocalText text) {

    private static final TextReader TEXTS = new TextReader(List.of("da", "en"));
    private static final List<Theme> ALL = read(Shipped.text("catalogue/themes.yaml"));

    /// In the order of the file.
    public static List<Theme> all() {
        return ALL;
    }

    public static Optional<Theme> find(String id) {
        return ALL.stream().filter(theme -> theme.id.equals(id)).findFirst();
    }

    /// The name of a theme in this language; of one that is no more, its id.
    public static String name(String id, String language) {
        return find(id).map(theme -> theme.title.in(language)).orElse(id);
    }

    /// The theme that goes with a diamond.
    public static String of(Diamond diamond) {
        return switch (diamond) {
            case TRUST -> "tillid";
            case FAIRNESS -> "retfaerdighed";
            case COOPERATION -> "samarbejde";
        };
    }

    /// The theme that goes with a relation.
    public static String of(Relation relation) {
        return switch (relation) {
            case BONDING -> "sammenbindende";
            case BRIDGING -> "brobyggende";
            case LINKING_NEAR, LINKING_FAR -> "forbindende";
        };
    }

    /// The theme that goes with a phase.
    public static String of(Phase phase) {
        return switch (phase) {
            case EXPLORE -> "udforske";
            case BUILD -> "opbygge";
            case ANCHOR -> "forankre";
        };
    }

    private static List<Theme> read(String file) {
        YamlFile.Outcome<List<Theme>> outcome = new YamlFile(50_000)
                .read(
                        file,
                        top -> Optional.of(top.elements().stream()
                                .flatMap(entry -> one(entry).stream())
                                .toList()));
        return switch (outcome) {
            case YamlFile.Outcome.Read<List<Theme>> read -> read.content();
            case YamlFile.Outcome.Rejected<List<Theme>> rejected ->
                throw new IllegalStateException("The themes are wrong: " + rejected.faults());
        };
    }

    private static Optional<Theme> one(Entry entry) {
        Fields fields = Fields.of(entry, "id", "title", "text");
        String id = fields.id("id");
        Optional<LocalText> title = fields.required("title").flatMap(TEXTS::read);
        Optional<LocalText> text = fields.required("text").flatMap(TEXTS::read);
        return title.flatMap(named -> text.map(told -> new Theme(id, named, told)));
    }
}
