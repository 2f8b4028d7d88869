package dk.spirekraft.disclosure.audit;

import java.util.List;

/// What an attacker knows of a sum: it is no less than `low` and no more than `high`.
///
/// @param note where it is known from
/// @param low may be minus infinity
/// @param high may be infinity
/// @param blocks whose answers it sums
public record Fact(String note, double low, double high, List<Block> blocks) {

    public Fact {
        blocks = List.copyOf(blocks);
    }

    /// Answers that count alike.
    ///
    /// @param weights what each code adds, from code 0 on
    public record Block(List<Answer> answers, List<Double> weights) {

        public Block {
            answers = List.copyOf(answers);
            weights = List.copyOf(weights);
        }
    }
}
