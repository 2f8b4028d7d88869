package dk.spirekraft.cli;

import dk.spirekraft.cli.table.AnswerCodes;
import dk.spirekraft.psychometrics.ResponseScale;
import dk.spirekraft.psychometrics.Spread;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import java.util.List;
import java.util.Optional;

/// What was asked: which answers there are, which items, and which scales they make.
record Instrument(AnswerCodes codes, List<String> items, List<AskedScale> scales) {

    Instrument {
        items = List.copyOf(items);
        scales = List.copyOf(scales);
    }

    /// Nothing was asked; there are only plain numbers.
    static Instrument none() {
        return new Instrument(AnswerCodes.of(new ResponseScale(1, 2)), List.of(), List.of());
    }

    static Instrument of(AnswerCodes codes, List<AskedScale> scales) {
        if (scales.stream().map(AskedScale::name).distinct().count() < scales.size())
            throw new Misused("--scale: two scales have the same name");
        return new Instrument(
                codes,
                scales.stream()
                        .flatMap(scale -> scale.itemNames().stream())
                        .distinct()
                        .toList(),
                scales);
    }

    static Instrument of(Questionnaire asked) {
        return new Instrument(
                AnswerCodes.of(asked.scale()),
                asked.items().stream().map(Item::id).toList(),
                asked.scales().stream().map(scale -> scale(asked, scale)).toList());
    }

    private static AskedScale scale(Questionnaire asked, Scale scale) {
        return new AskedScale(
                scale.id(),
                scale.items().stream()
                        .map(id -> new AskedScale.Keyed(
                                id, asked.item(id).orElseThrow().reverse()))
                        .toList(),
                scale.minimumAnswered(),
                scale.minimallyImportant(),
                Optional.of(Spread.given(scale.typicalSd())));
    }

    /// Only these scales: a name picks one of the questionnaire's, `name=item,…` makes another.
    Instrument only(List<String> wished) {
        return Instrument.of(codes, wished.stream().map(this::wished).toList());
    }

    private AskedScale wished(String written) {
        if (written.contains("=")) return AskedScale.of(written);
        return scales.stream()
                .filter(scale -> scale.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new Misused("--scale: there is no scale '%s'; there are %s"
                        .formatted(
                                written,
                                String.join(
                                        ", ",
                                        scales.stream().map(AskedScale::name).toList()))));
    }

    Instrument mattering(double points) {
        return new Instrument(
                codes,
                items,
                scales.stream().map(scale -> scale.mattering(points)).toList());
    }
}
