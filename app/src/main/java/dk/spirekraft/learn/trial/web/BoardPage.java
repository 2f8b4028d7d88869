package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.PageContent;
import java.util.List;
import java.util.Optional;

/// A school's trials in their four states.
///
/// @param coreTask what the school is there for, empty where nobody wrote it
/// @param mayPlan true for the working group
/// @param starters what to begin with, where there is nothing yet
/// @param wishes of other schools to follow each other
public record BoardPage(
        String title,
        String school,
        String address,
        Optional<NextStep> next,
        String coreTask,
        boolean mayPlan,
        Filter filter,
        List<Column> columns,
        List<Starter> starters,
        List<Wish> wishes)
        implements PageContent {

    public BoardPage {
        columns = List.copyOf(columns);
        starters = List.copyOf(starters);
        wishes = List.copyOf(wishes);
    }

    /// True where there is no trial to show and none was filtered away.
    public boolean isEmpty() {
        return columns.stream().allMatch(column -> column.count() == 0) && !filter.isSet();
    }

    /// @param who and `finding` what may be chosen, each with its own value first
    /// @param all true where no column is cut
    public record Filter(List<Option> who, List<Option> finding, boolean all) {

        public Filter {
            who = List.copyOf(who);
            finding = List.copyOf(finding);
        }

        public boolean isSet() {
            return who.stream().anyMatch(Option::chosen) || finding.stream().anyMatch(Option::chosen);
        }
    }

    public record Option(String value, String label, boolean chosen) {}

    /// @param count how many there are
    /// @param cards the newest of them
    public record Column(Trial.State state, String name, int count, List<Card> cards) {

        public Column {
            cards = List.copyOf(cards);
        }

        /// How many are not shown.
        public int more() {
            return count - cards.size();
        }
    }

    /// @param text its smallest version
    /// @param meta the theme, with whom, how long
    /// @param says how it goes
    /// @param lesson what was learnt, for a decided one
    /// @param outcome such as `KEEP`, empty where it is not decided
    public record Card(
            String title,
            String address,
            String text,
            List<String> meta,
            String says,
            Optional<Sparkline> pulse,
            String outcome,
            String lesson,
            Optional<Act> act) {

        public Card {
            meta = List.copyOf(meta);
        }
    }

    /// What to do with a card now.
    ///
    /// @param sends true where the button changes something, false where it leads on
    public record Act(String label, String address, boolean sends, String icon) {}

    /// Something small to begin with.
    ///
    /// @param minutes of its small version, in words
    public record Starter(String title, String text, String minutes, String address) {}

    /// Another school's wish to follow each other.
    ///
    /// @param own trials that may be shared in turn, by slug
    public record Wish(String text, String address, List<Option> own) {}
}
