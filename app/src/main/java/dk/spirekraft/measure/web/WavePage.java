package dk.spirekraft.measure.web;

import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;

/// The status of one measurement. While it is open, answers are known as one number for the whole school, from this
/// morning.
///
/// @param invitations how the personal invitations stand, empty where slips are the only way
/// @param moves what is asked of teams before it opens, empty where there is nothing to ask
/// @param dialogue when the result is looked at, empty for answers gathered elsewhere
/// @param least from how many answers anything is shown
/// @param works true if the visitor may open, print, extend and close
/// @param prints true if the visitor may read and print the matter around it
/// @param imports true if the visitor may bring in what was gathered elsewhere beside it
/// @param dialogueOn the day of the dialogue as a form holds it
/// @param wished what was wished last, as typed, where it was refused
public record WavePage(
        String title,
        String heading,
        String address,
        String state,
        String dialogue,
        Wished wished,
        Optional<NextStep> next,
        Phase phase,
        List<String> advice,
        Answered answered,
        List<Pile> piles,
        Reminder reminder,
        Optional<Invitations> invitations,
        Optional<Moves> moves,
        int least,
        String dialogueOn,
        boolean works,
        boolean prints,
        boolean imports)
        implements PageContent {

    /// What can be done with it now.
    public enum Phase {
        PLANNED,
        /// Opened, and answering has yet to begin.
        WAITING,
        OPEN,
        CLOSED
    }

    /// How many came to each team since the wave before.
    public record Moves(String question, List<Choice> choices, List<Team> teams) {

        /// Nobody, somebody, or not known.
        public record Choice(String value, String words) {}

        /// A team.
        ///
        /// @param sizes how many it was and is, in words
        /// @param people the field that takes how many came
        /// @param here the field that takes how many of them were in another team
        /// @param grown how many came at least
        public record Team(String name, String sizes, String people, String here, String grown) {}

        public Moves {
            choices = List.copyOf(choices);
            teams = List.copyOf(teams);
        }

        static Moves of(TeamSizes sizes, Words words) {
            return new Moves(
                    words.of("measure.moves.question", WaveWords.name(sizes.since(), words)),
                    List.of(
                            new Choice(MovesForm.NOBODY, words.of("measure.moves.nobody")),
                            new Choice(MovesForm.SOMEBODY, words.of("measure.moves.somebody")),
                            new Choice(MovesForm.UNKNOWN, words.of("measure.moves.unknown"))),
                    sizes.teams().stream()
                            .map(team -> new Team(
                                    team.name(),
                                    words.of("measure.moves.sizes", team.before(), team.now()),
                                    MovesForm.people(team),
                                    MovesForm.here(team),
                                    String.valueOf(team.grown())))
                            .toList());
        }
    }

    /// How many of those who could have answered.
    public record Answered(int answered, int eligible, String words) {}

    /// A pile of slips.
    ///
    /// @param count how many are suggested to be printed now
    /// @param spare what a slip more means, empty while there is not one for everybody
    public record Pile(int number, String name, String printed, int count, String spare) {

        /// The field that takes how many to print.
        public String field() {
            return SlipsForm.field(number);
        }

        /// The box to tick where that is many more than there are colleagues.
        public String more() {
            return "more-" + number;
        }
    }

    /// Reminding everybody.
    ///
    /// @param latest when it was last done, empty for never
    /// @param possible true if it can be done now
    public record Reminder(String latest, boolean possible) {}

    /// Personal invitations.
    ///
    /// @param standing in words
    /// @param address where they are typed, empty when tokens are no longer collected
    /// @param keys the public page of keys and counts, empty before there are any
    public record Invitations(List<String> standing, String address, String keys) {

        public Invitations {
            standing = List.copyOf(standing);
        }
    }

    public WavePage {
        advice = List.copyOf(advice);
        piles = List.copyOf(piles);
    }
}
