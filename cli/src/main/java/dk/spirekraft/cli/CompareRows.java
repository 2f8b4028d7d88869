package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.FewWorkplaces;
import dk.spirekraft.psychometrics.SchoolEstimate;
import dk.spirekraft.psychometrics.ThreeLevels;
import java.util.List;

/// Groups beside each other in full precision.
final class CompareRows {

    private CompareRows() {}

    static void add(Report report, Compared compared, Estimate<ThreeLevels> levels) {
        for (int j = 0; j < schools(compared).size(); j++)
            report.section("groups").add(group(compared, named(compared, j), j));
        compared.few().ifPresent(few -> {
            for (int j = 0; j < few.workplaces().size(); j++)
                report.section("fewWorkplaces")
                        .add(workplace(compared, few.workplaces().get(j), j));
        });
        report.section("scales").add(scale(compared, levels));
        NaiveRows.add(report, compared);
    }

    private static List<SchoolEstimate> schools(Compared compared) {
        return compared.flags().schools();
    }

    private static double meanOfGroups(List<SchoolEstimate> schools) {
        return schools.stream().mapToDouble(SchoolEstimate::mean).average().orElseThrow();
    }

    private static Row named(Compared compared, int group) {
        return new Row()
                .text("wave", compared.place().wave())
                .text("group", compared.names().get(group))
                .text("scale", compared.place().scale().name());
    }

    private static Row group(Compared compared, Row row, int group) {
        SchoolEstimate school = schools(compared).get(group);
        Beside beside = compared.beside(group);
        double matters = compared.matters();
        return row.count("n", school.n())
                .number("mean", school.mean())
                .number("trust", school.trust())
                .number("level", school.level(compared.model().mu()))
                .number("levelSd", school.sdOfLevel())
                .number("deviation", school.deviation())
                .number("deviationSd", school.sdOfDeviation())
                .number("conditionalSd", school.conditionalSd())
                .interval("deviation", school.deviationInterval(.95))
                .estimate(
                        "below",
                        Beside.of(school, compared.model().mu(), matters).below())
                .number("clearlyBelow", school.probabilityUpTo(-matters))
                .number("clearlyAbove", school.probabilityOver(matters))
                .text("standing", beside.standing().name());
    }

    private static Row workplace(Compared compared, FewWorkplaces.Workplace one, int group) {
        return named(compared, group)
                .number("mean", schools(compared).get(group).mean())
                .number("standardError", compared.standardErrors()[group])
                .number("level", one.level())
                .number("levelSd", one.sd())
                .interval("deviation", one.deviation())
                .number("below", one.below())
                .number("clearlyBelow", one.clearlyBelow())
                .number("clearlyAbove", one.clearlyAbove());
    }

    private static Row scale(Compared compared, Estimate<ThreeLevels> levels) {
        Row row = new Row()
                .text("wave", compared.place().wave())
                .text("scale", compared.place().scale().name())
                .count("groups", compared.names().size())
                .count("n", compared.groups().persons())
                .number("mu", compared.model().mu())
                .number("muStandardError", compared.model().standardError())
                .number("between", compared.model().between())
                .number("within", compared.model().within())
                .number("icc", compared.model().icc())
                .number("meanOfPersons", compared.groups().grandMean())
                .number("meanOfGroups", meanOfGroups(schools(compared)))
                .number("matters", compared.matters())
                .count("flagged", compared.flagged())
                .estimate("expectedShareOfWrongFlags", compared.expectedShareOfWrongFlags());
        compared.few()
                .ifPresent(few -> row.number("fewTau", few.tau())
                        .number("fewMu", few.mu())
                        .number("fewPriorScale", Compared.PRIOR.scale())
                        .number("fewLargestTau", Compared.PRIOR.most())
                        .count("fewPoints", FewWorkplaces.POINTS));
        levels.found()
                .ifPresent(found -> row.number("levelsMu", found.mu())
                        .number("levelsBetweenGroups", found.schools())
                        .number("levelsBetweenTeams", found.teams())
                        .number("levelsWithinTeams", found.persons()));
        return row;
    }
}
