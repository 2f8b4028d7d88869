package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Certainty;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.RoundRelease.Place;
import dk.spirekraft.web.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where one workplace lies beside the others: over or under, how sure, and never at which place.
record PlaceWords(Words words) {

    /// Over or under the mean over workplaces, and whether clearly.
    String of(Place place, double matters) {
        if (place.liesClearlyAbove()) return words.of("understand.place.clear.over", matters);
        if (place.liesClearlyBelow()) return words.of("understand.place.clear.under", matters);
        return switch (Certainty.of(1 - place.below())) {
            case VERY_LIKELY -> words.of("understand.place.over.VERY_LIKELY");
            case LIKELY -> words.of("understand.place.over.LIKELY");
            case CANT_TELL -> words.of("understand.place.CANT_TELL");
            case UNLIKELY -> words.of("understand.place.under.LIKELY");
            case VERY_UNLIKELY -> words.of("understand.place.under.VERY_LIKELY");
        };
    }

    /// The school beside all of its round, in a sentence for the school itself; empty where there are too few.
    String beside(ResultWords result, Scale scale) {
        return result.beside()
                .apply(scale)
                .map(found -> {
                    Place place = found.place();
                    var range = place.interval(.95).cutTo(0, 100);
                    return Stream.of(
                                    result.beside(
                                            "place",
                                            found.among(),
                                            LowerCase.of(of(place, scale.minimallyImportant()), words)),
                                    wrong(place),
                                    words.of(
                                            "understand.place.drawn",
                                            Percent.whole(place.level()),
                                            Percent.whole(range.low()),
                                            Percent.whole(range.high())))
                            .filter(sentence -> !sentence.isEmpty())
                            .collect(Collectors.joining(" "));
                })
                .orElse("");
    }

    private String wrong(Place place) {
        return place.wrongFlag()
                .map(share -> share < .01
                        ? words.of("understand.place.hardlyWrong")
                        : words.of("understand.place.wrong", Percent.whole(100 * share)))
                .orElse("");
    }
}
