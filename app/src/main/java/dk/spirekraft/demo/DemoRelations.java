package dk.spirekraft.demo;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.understand.RelationalFile;
import dk.spirekraft.understand.Relations;
import java.util.List;
import java.util.Random;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Who works well with whom at Havgård, asked on paper and typed into a file, which comes in through the same door as
/// everybody's.
@Component
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoRelations {

    /// @param centre what they say of others, 1 to 5
    private record Group(String name, int size, int answering, double centre) {}

    private static final List<Group> GROUPS = List.of(
            new Group("lærere", 40, 31, 3.8),
            new Group("pædagoger", 13, 11, 3.2),
            new Group("ledelse", 3, 3, 4.1),
            new Group("service og kontor", 6, 5, 3.4));

    private final Relations relations;

    DemoRelations(Relations relations) {
        this.relations = relations;
    }

    void rate(Wave wave, long seed) {
        var random = new Random(seed);
        var text = new StringBuilder("rater_role,rated_role,");
        text.append(String.join(",", RelationalCells.ASPECTS)).append('\n');
        for (Group rater : GROUPS)
            for (int person = 0; person < rater.answering(); person++)
                for (Group rated : GROUPS) text.append(row(rater, rated, random));
        relations.take(
                wave,
                RelationalFile.read(text.toString(), List.of()),
                GROUPS.stream().map(Group::size).toList());
    }

    private static String row(Group rater, Group rated, Random random) {
        double own = rater.equals(rated) ? .4 : 0;
        var row = new StringBuilder(rater.name() + "," + rated.name());
        for (int aspect = 0; aspect < RelationalCells.ASPECTS.size(); aspect++)
            row.append(',').append(Math.clamp(Math.round(rater.centre() + own + .8 * random.nextGaussian()), 1, 5));
        return row.append('\n').toString();
    }
}
