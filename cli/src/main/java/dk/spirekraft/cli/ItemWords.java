package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.TextTable;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.ItemAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// How the items of a scale go together, for those who write questionnaires.
record ItemWords(Words words, Report report) {

    void say(List<Scored> all) {
        for (Scored scored : all)
            scored.reliability().ifPresent(found -> {
                report.line("");
                found.items()
                        .found()
                        .ifPresentOrElse(
                                analysis -> say(scored, analysis),
                                () -> report.line(words.of("items.none", name(scored))));
            });
    }

    private String name(Scored scored) {
        String wave = scored.part().wave();
        String scale = scored.scale().name();
        return wave.isEmpty() ? scale : words.of("scale.inWave", scale, wave);
    }

    private void say(Scored scored, ItemAnalysis analysis) {
        report.line(words.of("items.title", name(scored), analysis.n()));
        List<AskedScale.Keyed> asked = scored.scale().items();
        List<String> header =
                new ArrayList<>(List.of(words.of("item"), words.of("items.rest"), words.of("items.dropped")));
        asked.forEach(keyed -> header.add(keyed.item()));
        var table = new TextTable(1, header.toArray(String[]::new));
        for (int i = 0; i < asked.size(); i++) {
            ItemAnalysis.Item item = analysis.items().get(i);
            List<String> row = new ArrayList<>(
                    List.of(asked.get(i).item(), number(item.restCorrelation()), number(item.alphaIfDropped())));
            DoubleStream.of(analysis.correlations()[i]).forEach(r -> row.add(words.number(r, 2)));
            table.add(row.toArray(String[]::new));
        }
        report.table(table);
    }

    private String number(Estimate<Double> figure) {
        return figure.found().map(value -> words.number(value, 2)).orElse("–");
    }
}
