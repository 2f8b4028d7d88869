package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The seats of a school's working group, and the form that adds or changes one.
///
/// @param address of the list of seats
/// @param action where the form goes
/// @param hint how many hours the template reckons with
/// @param suggests true where the people who have roles at the school can take seats at once
public record SeatsPage(
        String title,
        String heading,
        String back,
        String address,
        String action,
        List<Line> seats,
        List<String> successions,
        Fill fill,
        String hint,
        boolean suggests,
        boolean mayChange)
        implements PageContent {

    public SeatsPage {
        seats = List.copyOf(seats);
        successions = List.copyOf(successions);
    }

    /// A seat in words.
    ///
    /// @param warning that the deputy or whoever sits there is missing
    /// @param yes who said yes when, or that nobody has
    /// @param say the words on the button that says yes, empty where it is not for this visitor
    /// @param address its own page
    public record Line(
            String kind,
            String holder,
            String deputy,
            String hours,
            String warning,
            String yes,
            String say,
            String address) {}

    /// The form as it was filled in.
    ///
    /// @param people id and name of those at the school
    public record Fill(
            SeatForm form, Faults faults, List<NewProgrammePage.Choice> people, List<NewProgrammePage.Choice> kinds) {

        public Fill {
            people = List.copyOf(people);
            kinds = List.copyOf(kinds);
        }

        public boolean hasKind(NewProgrammePage.Choice choice) {
            return choice.value().equals(form.kindText());
        }

        public boolean hasHolder(NewProgrammePage.Choice choice) {
            return choice.value().equals(form.holder());
        }

        public boolean hasDeputy(NewProgrammePage.Choice choice) {
            return choice.value().equals(form.deputy());
        }

        public String holderName() {
            return Typed.text(form.holderName());
        }

        public String deputyName() {
            return Typed.text(form.deputyName());
        }

        public String hours() {
            return Typed.text(form.hours());
        }
    }

    /// Asks before somebody leaves a seat.
    ///
    /// @param what happens then
    public record Leaving(String title, String what, String address, String back) implements PageContent {}

    static List<Seat.Kind> kinds() {
        return List.of(Seat.Kind.values());
    }
}
