package dk.spirekraft.learn.method;

import dk.spirekraft.learn.Shipped;
import dk.spirekraft.yaml.YamlFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The method cards that come with the program.
public final class ShippedMethods {

    private static final List<MethodCard> ALL = Shipped.texts("methods/*.yaml").stream()
            .map(ShippedMethods::read)
            .sorted(Comparator.comparing(MethodCard::phase).thenComparing(MethodCard::id))
            .toList();

    private ShippedMethods() {}

    /// By phase, then by name.
    public static List<MethodCard> all() {
        return ALL;
    }

    public static Optional<MethodCard> find(String id) {
        return ALL.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    private static MethodCard read(String file) {
        return switch (MethodFile.read(file)) {
            case YamlFile.Outcome.Read<MethodCard> read -> read.content();
            case YamlFile.Outcome.Rejected<MethodCard> rejected ->
                throw new IllegalStateException("A shipped method is wrong: %s in %s"
                        .formatted(rejected.faults(), file.lines().findFirst().orElse("")));
        };
    }
}
