package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The seats of a school's working group: filled, changed, agreed to, and left.
@Controller
class SeatsController {

    private static final String ADDRESS = "/skoler/{school}/forloeb/pladser";

    private final ProgrammeGate gate;
    private final Seats seats;
    private final SeatViews views;
    private final AuditLog audit;

    SeatsController(ProgrammeGate gate, Seats seats, SeatViews views, AuditLog audit) {
        this.gate = gate;
        this.seats = seats;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView show(School school, Words words) {
        var about = new SeatViews.About(gate.of(school), school, Optional.empty());
        return views.page(about, SeatForm.blank(views.hours(about.programme())), Faults.NONE, words)
                .drawnBy("learn/seats");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView add(School school, @ModelAttribute SeatForm form, Words words) {
        var about = new SeatViews.About(gate.of(school), school, Optional.empty());
        var people = views.names(school);
        Faults faults = form.faults(people, words);
        if (!faults.isEmpty())
            return views.page(about, form, faults, words).drawnBy("learn/seats", HttpStatus.UNPROCESSABLE_ENTITY);
        record(school, "seat.added", seats.add(about.programme(), school, form.filling(people)));
        return SeeOther.to(about.list());
    }

    private void record(School school, String action, UUID seat) {
        audit.record(school.municipality(), action, school.slug() + "/" + seat);
    }

    /// Those who have a role at the school take a seat each, where there is none yet.
    @PostMapping(ADDRESS + "/forslag")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView suggest(School school) {
        Programme programme = gate.of(school);
        if (seats.of(programme, school).isEmpty())
            views.suggested(programme, school)
                    .forEach(filling -> record(school, "seat.added", seats.add(programme, school, filling)));
        return SeeOther.to(school.address() + "/forloeb/pladser");
    }

    @GetMapping(ADDRESS + "/{seat}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView ask(School school, @PathVariable UUID seat, Words words) {
        Programme programme = gate.of(school);
        Seat found = seat(programme, school, seat);
        return views.page(
                        new SeatViews.About(programme, school, Optional.of(found)),
                        SeatForm.of(found),
                        Faults.NONE,
                        words)
                .drawnBy("learn/seats");
    }

    @PostMapping(ADDRESS + "/{seat}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView change(School school, @PathVariable UUID seat, @ModelAttribute SeatForm form, Words words) {
        Programme programme = gate.of(school);
        Seat found = seat(programme, school, seat);
        var about = new SeatViews.About(programme, school, Optional.of(found));
        var people = views.names(school);
        Faults faults = form.faults(people, words);
        if (!faults.isEmpty())
            return views.page(about, form, faults, words).drawnBy("learn/seats", HttpStatus.UNPROCESSABLE_ENTITY);
        seats.change(found, form.filling(people));
        record(school, "seat.changed", seat);
        return SeeOther.to(about.list());
    }

    @PostMapping(ADDRESS + "/{seat}/ja")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView accept(School school, @PathVariable UUID seat, Visitor visitor) {
        Seat found = seat(gate.of(school), school, seat);
        boolean own = found.holder().is(visitor.person());
        if (!found.isVacant() && (own || visitor.isAny(school, Role.SCHOOL_LEADER))) {
            seats.accept(found, school.municipality(), !own);
            record(school, "seat.accepted", seat);
        }
        return SeeOther.to(school.address() + "/forloeb/pladser");
    }

    @GetMapping(ADDRESS + "/{seat}/fratraedelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView askLeave(School school, @PathVariable UUID seat, Words words) {
        Seat found = seat(gate.of(school), school, seat);
        String list = school.address() + "/forloeb/pladser";
        return new SeatsPage.Leaving(
                        words.of("learn.seats.leaveTitle", found.holder().name()),
                        found.deputy().isNobody()
                                ? words.of("learn.seats.leaveEmpty")
                                : words.of(
                                        "learn.seats.leaveDeputy",
                                        found.deputy().name()),
                        list + "/" + seat + "/fratraedelse",
                        list)
                .drawnBy("learn/seat-leave");
    }

    @PostMapping(ADDRESS + "/{seat}/fratraedelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView leave(School school, @PathVariable UUID seat) {
        Seat found = seat(gate.of(school), school, seat);
        if (!found.isVacant()) {
            seats.succeed(found, school.municipality());
            record(school, "seat.left", seat);
        }
        return SeeOther.to(school.address() + "/forloeb/pladser");
    }

    private Seat seat(Programme programme, School school, UUID id) {
        return seats.find(programme, school, id).orElseThrow(NotFound::new);
    }
}
