package dk.spirekraft.demo;

import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.questionnaire.Scale.Relation;
import java.util.List;
import java.util.Map;

/// What the demo's groups add to what their trials say already.
final class StoryTexts {

    static final String FAILED_THOUGH_KEPT =
            "I de første uger var det de samme, der lånte ud og lånte. Først da lederen selv lånte en time, kom resten med.";

    static final String HELP =
            "Vi har to afprøvninger, der er gået i stå, fordi ingen har tid samtidig. Hvem kan hjælpe os med at gøre dem mindre?";

    private static final Map<String, Relation> BETWEEN = Map.of(
            "Lån en time", Relation.BRIDGING,
            "Stå-møde kl. 7.50", Relation.LINKING_NEAR,
            "To minutters runde på teammødet", Relation.BONDING);

    private static final Map<String, Diamond> ABOUT = Map.of(
            "Lån en time", Diamond.COOPERATION,
            "Stå-møde kl. 7.50", Diamond.FAIRNESS,
            "To minutters runde på teammødet", Diamond.TRUST);

    private StoryTexts() {}

    static List<Relation> relations(String title) {
        Relation known = BETWEEN.get(title);
        return known == null ? List.of() : List.of(known);
    }

    static List<Diamond> diamonds(String title) {
        Diamond known = ABOUT.get(title);
        return known == null ? List.of() : List.of(known);
    }
}
