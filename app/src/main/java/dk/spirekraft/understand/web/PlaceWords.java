package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.RoundRelease.Place;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.understand.Standing;
import dk.spirekraft.web.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where one workplace lies beside the others: over or under, how sure, and never at which place.
record PlaceWords(Words words) {

    /// Over or under the mean over workplaces, and whether clearly.
    String of(Standing standing, double matters) {
        return switch (standing) {
            case CLEARLY_OVER -> words.of("understand.place.clear.over", matters);
            case CLEARLY_UNDER -> words.of("understand.place.clear.under", matters);
            case VERY_LIKELY_OVER -> words.of("understand.place.over.VERY_LIKELY");
            case LIKELY_OVER -> words.of("understand.place.over.LIKELY");
            case CANT_TELL -> words.of("understand.place.CANT_TELL");
            case LIKELY_UNDER -> words.of("understand.place.under.LIKELY");
            case VERY_LIKELY_UNDER -> words.of("understand.place.under.VERY_LIKELY");
        };
    }

    /// The school beside all of its round, in sentences for the school itself; empty where there are too few.
    String beside(ResultWords result, Scale scale, ScaleCell.Published cell) {
        return result.beside()
                .apply(scale)
                .flatMap(found -> result.standing(scale, cell).map(standing -> beside(result, scale, found, standing)))
                .orElse("");
    }

    private String beside(ResultWords result, Scale scale, RoundResults.Beside found, Standing standing) {
        Place place = found.place();
        var range = place.interval(.95).cutTo(0, 100);
        return Stream.of(
                        result.beside(
                                "place", found.among(), LowerCase.of(of(standing, scale.minimallyImportant()), words)),
                        standing.isClear() ? wrong(place.wrongIfClear()) : "",
                        words.of(
                                "understand.place.drawn",
                                Percent.whole(place.level()),
                                Percent.whole(range.low()),
                                Percent.whole(range.high())))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String wrong(double share) {
        return share < .01
                ? words.of("understand.place.hardlyWrong")
                : words.of("understand.place.wrong", Percent.whole(100 * share));
    }
}
