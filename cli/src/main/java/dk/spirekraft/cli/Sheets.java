package dk.spirekraft.cli;

import dk.spirekraft.cli.table.Answers;
import dk.spirekraft.cli.table.Names;
import dk.spirekraft.psychometrics.ItemAnswers;
import dk.spirekraft.psychometrics.ScaleItems;
import dk.spirekraft.psychometrics.ScaleScore;

/// The answer sheets of all files, and what was asked.
record Sheets(Answers answers, Instrument asked) {

    ItemAnswers item(AskedScale.Keyed keyed) {
        return new ItemAnswers(answers.codes(keyed.item()), asked.codes().scale(), keyed.reversed());
    }

    ScaleItems items(AskedScale scale) {
        return new ScaleItems(scale.items().stream().map(this::item).toList());
    }

    /// The same for some rows only.
    ScaleItems items(AskedScale scale, int[] rows) {
        return new ScaleItems(
                scale.items().stream().map(keyed -> item(keyed, rows)).toList());
    }

    ItemAnswers item(AskedScale.Keyed keyed, int[] rows) {
        byte[] all = answers.codes(keyed.item());
        byte[] some = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) some[i] = all[rows[i]];
        return new ItemAnswers(some, asked.codes().scale(), keyed.reversed());
    }

    /// One score per row, NaN where too few items are answered.
    double[] scores(AskedScale scale) {
        return ScaleScore.of(items(scale), scale.minimumAnswered());
    }

    static double[] some(double[] all, int[] rows) {
        double[] some = new double[rows.length];
        for (int i = 0; i < rows.length; i++) some[i] = all[rows[i]];
        return some;
    }

    /// The names in a column; all alike where none is named.
    Names names(String column) {
        return column.isEmpty() ? Names.one("", answers.rows()) : answers.names(column);
    }
}
