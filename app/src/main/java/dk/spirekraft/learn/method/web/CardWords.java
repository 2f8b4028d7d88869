package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.web.Words;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/// A card's data in words.
final class CardWords {

    static final String DOT = " · ";

    private CardWords() {}

    /// Such as "45 minutter · lille udgave 14 minutter · 4–40 personer".
    static String facts(MethodCard card, Words words) {
        String people =
                words.of("method.people", card.group().least(), card.group().most());
        return card.small().isEmpty()
                ? words.of("method.facts", card.minutes(), people)
                : words.of("method.factsSmall", card.minutes(), card.smallMinutes(), people);
    }

    /// Such as "Brobyggende · Tillid · Samarbejde".
    static String marks(MethodCard card, Words words) {
        return names(card.relations(), Choices.RELATIONS, words)
                + DOT
                + names(card.diamonds(), Choices.DIAMONDS, words);
    }

    private static <E extends Enum<E>> String names(Set<E> values, Choices<E> choices, Words words) {
        return values.stream()
                .sorted(Comparator.naturalOrder())
                .map(value -> choices.name(value, words))
                .collect(Collectors.joining(DOT));
    }
}
