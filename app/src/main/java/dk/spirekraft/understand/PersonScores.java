package dk.spirekraft.understand;

import dk.spirekraft.measure.microdata.AnswerSheets;
import dk.spirekraft.psychometrics.CronbachAlpha;
import dk.spirekraft.psychometrics.ItemAnswers;
import dk.spirekraft.psychometrics.ItemCovariance;
import dk.spirekraft.psychometrics.McdonaldOmega;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.psychometrics.ResponseScale;
import dk.spirekraft.psychometrics.ScaleItems;
import dk.spirekraft.psychometrics.ScaleScore;
import dk.spirekraft.psychometrics.SpearmanBrown;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import java.util.Optional;

/// The scores of all who answered one scale, computed when a wave is released and forgotten after.
///
/// @param items one column per item with everybody's answers
/// @param scores one per person, NaN where too little was answered
record PersonScores(ScaleItems items, double[] scores, Moments moments) {

    /// From how many complete cases alpha and omega are told.
    private static final int ENOUGH = 30;

    static PersonScores of(Questionnaire asked, AnswerSheets sheets, Scale scale) {
        var items = new ScaleItems(scale.items().stream()
                .flatMap(id -> asked.item(id).stream())
                .map(item -> answers(asked, sheets, item))
                .toList());
        double[] scores = ScaleScore.of(items, scale.minimumAnswered());
        return new PersonScores(items, scores, Moments.of(scores));
    }

    private static ItemAnswers answers(Questionnaire asked, AnswerSheets sheets, Item item) {
        int column = sheets.items().indexOf(item.id());
        byte[] codes = new byte[sheets.sheets().size()];
        for (int person = 0; person < codes.length; person++) {
            short category = sheets.sheets().get(person)[column];
            codes[person] = category == 0 ? ItemAnswers.MISSING : (byte) category;
        }
        return new ItemAnswers(codes, new ResponseScale(1, asked.scale().size()), item.reverse());
    }

    /// How many have a score.
    int count() {
        return Math.toIntExact(moments.n());
    }

    /// How much people differ, 0 for one alone.
    double sd() {
        return moments.sd().orElse(0);
    }

    /// Alpha of the complete cases, from thirty up.
    Optional<Double> alpha() {
        return covariance().flatMap(known -> CronbachAlpha.of(known).found()).map(CronbachAlpha::alpha);
    }

    /// Omega total of the complete cases, from thirty up; of two items what they share, by Spearman and Brown.
    Optional<Double> omega() {
        return covariance()
                .flatMap(known -> known.items() == 2
                        ? SpearmanBrown.of(known).found().map(SpearmanBrown::reliability)
                        : McdonaldOmega.of(known).found().map(McdonaldOmega::omega));
    }

    /// How the items go together, of two items or more.
    private Optional<ItemCovariance> covariance() {
        if (items.size() < 2) return Optional.empty();
        return ItemCovariance.complete(items).found().filter(known -> known.n() >= ENOUGH);
    }
}
