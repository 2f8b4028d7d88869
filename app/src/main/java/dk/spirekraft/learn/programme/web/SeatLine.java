package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Words;
import java.util.Optional;

/// Says of a seat who sits there, what is missing, and whether they said yes.
final class SeatLine {

    private SeatLine() {}

    static SeatsPage.Line of(SeatViews.About about, Seat seat, Words words) {
        return new SeatsPage.Line(
                words.of(seat.kind().label()),
                seat.isVacant() ? words.of("learn.seats.vacant") : seat.holder().name(),
                seat.deputy().isNobody()
                        ? ""
                        : words.of("learn.seats.deputyIs", seat.deputy().name()),
                words.of("learn.seats.hoursAre", seat.hours()),
                seat.isVacant()
                        ? words.of("learn.seats.vacantWhy")
                        : seat.deputy().isNobody() ? words.of("learn.seats.noDeputy") : "",
                yes(seat, words),
                say(about.school(), seat, words),
                about.list() + "/" + seat.id());
    }

    private static String yes(Seat seat, Words words) {
        if (seat.isVacant()) return "";
        return seat.acceptance()
                .map(yes -> words.of(
                        yes.recorded() ? "learn.seats.yesRecorded" : "learn.seats.yesSaid", words.date(yes.on())))
                .orElseGet(() -> words.of("learn.seats.noYes"));
    }

    /// Each says yes for themself; the leader writes it down for those without an account.
    private static String say(School school, Seat seat, Words words) {
        if (seat.isVacant() || seat.acceptance().isPresent()) return "";
        Optional<Visitor> visitor = Visitors.current();
        if (visitor.filter(one -> seat.holder().is(one.person())).isPresent()) return words.of("learn.seats.sayYes");
        return visitor.filter(one -> one.isAny(school, Role.SCHOOL_LEADER)).isPresent()
                ? words.of("learn.seats.recordYes", seat.holder().name())
                : "";
    }
}
