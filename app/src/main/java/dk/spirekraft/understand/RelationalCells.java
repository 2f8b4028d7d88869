package dk.spirekraft.understand;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.spirekraft.disclosure.Showable;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.psychometrics.RelationalComposite;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What may be shown of who works well with whom: one row per role that answers, one column per role it is about.
/// Every cell stands on its own threshold, for A about B need not be as B about A.
///
/// @param rows as many as roles, each with as many cells; the diagonal is a role about itself
public record RelationalCells(int minGroupSize, List<Role> roles, List<List<Cell>> rows) {

    /// What is asked of every tie: four on communication, then three on the relationship.
    public static final List<String> ASPECTS = List.of(
            "frequency",
            "timeliness",
            "accuracy",
            "problem_solving",
            "shared_goals",
            "shared_knowledge",
            "mutual_respect");

    /// How many of them are on communication.
    static final int COMMUNICATION = 4;

    public RelationalCells {
        roles = List.copyOf(roles);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows)
            if (rows.size() != roles.size() || row.size() != roles.size())
                throw new IllegalArgumentException("%d roles have as many rows and columns, but got %d and %d"
                        .formatted(roles.size(), rows.size(), row.size()));
    }

    /// A role and how many have it, as the importer said.
    public record Role(String name, int size) {}

    public Cell cell(int rater, int rated) {
        return rows.get(rater).get(rated);
    }

    /// Mean of the told ties of different roles, all cells alike; empty without any.
    public OptionalDouble between() {
        return means(false).average();
    }

    /// Mean of the told ties inside roles, all cells alike; empty without any.
    public OptionalDouble within() {
        return means(true).average();
    }

    private DoubleStream means(boolean diagonal) {
        return IntStream.range(0, roles.size() * roles.size())
                .filter(at -> (at / roles.size() == at % roles.size()) == diagonal)
                .mapToObj(at -> cell(at / roles.size(), at % roles.size()))
                .flatMap(cell -> cell instanceof Cell.Published shown ? Stream.of(shown) : Stream.empty())
                .mapToDouble(Cell.Published::mean);
    }

    /// One role about another.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Cell.Published.class, name = "published"),
        @JsonSubTypes.Type(value = Cell.Suppressed.class, name = "suppressed"),
        @JsonSubTypes.Type(value = Cell.AboutFew.class, name = "about few")
    })
    public sealed interface Cell {

        /// @param answered how many rated; only told in bands
        /// @param aspects the mean of each, 1 to 5, from clipped histograms
        record Published(int answered, List<Double> aspects) implements Cell {

            public Published {
                aspects = List.copyOf(aspects);
                if (aspects.size() != ASPECTS.size())
                    throw new IllegalArgumentException("A tie has 7 aspects, but got " + aspects.size());
            }

            /// Communication and the relationship apart.
            public RelationalComposite composite() {
                return new RelationalComposite(
                        mean(aspects.subList(0, COMMUNICATION)), mean(aspects.subList(COMMUNICATION, aspects.size())));
            }

            /// The tie: four parts of communication and three of the relationship, which is the mean of all seven.
            public double mean() {
                return composite().value();
            }

            /// True if single aspects may be told, by how many answered alone.
            public boolean tellsAspects() {
                return answered >= Showable.DISTRIBUTION_FROM;
            }

            private static double mean(List<Double> some) {
                return some.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            }
        }

        record Suppressed(Suppression reason) implements Cell {}

        /// So few have the role it is about that the figure would be a mark for single people, such as a leader.
        record AboutFew() implements Cell {}
    }
}
