package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Move;
import dk.spirekraft.learn.programme.Moved;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.ProgrammeQuiet;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The dates of a programme: each can be moved, with what follows or alone, cancelled, and taken up again.
@Controller
class DatesController {

    private static final String ADDRESS = "/forloeb/{programme:\\d{1,9}}/datoer/{date}";

    private final ProgrammeGate gate;
    private final PlannedDates dates;
    private final ProgrammeQuiet quiet;
    private final AuditLog audit;
    private final Clock clock;

    DatesController(ProgrammeGate gate, PlannedDates dates, ProgrammeQuiet quiet, AuditLog audit, Clock clock) {
        this.gate = gate;
        this.dates = dates;
        this.quiet = quiet;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView show(@ModelAttribute Path path, Visitor visitor, Words words) {
        At at = at(path, visitor);
        return page(at, new Tried(MoveForm.of(at.date()), Faults.NONE, List.of()), words)
                .drawnBy("learn/move");
    }

    /// Which date an address names.
    record Path(int programme, UUID date) {}

    /// A date of a programme.
    ///
    /// @param back where whoever moves it came from
    private record At(Programme programme, PlannedDate date, String back) {
        String address() {
            return programme.address() + "/datoer/" + date.id();
        }
    }

    private At at(Path path, Visitor visitor) {
        Programme programme = gate.findRun(path.programme(), visitor);
        return new At(
                programme,
                dates.find(programme, path.date()).orElseThrow(NotFound::new),
                gate.back(programme, visitor));
    }

    /// A form with what came of it.
    private record Tried(MoveForm form, Faults faults, List<String> doubts) {}

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView move(@ModelAttribute Path path, @ModelAttribute MoveForm form, Visitor visitor, Words words) {
        At at = at(path, visitor);
        Faults faults = form.faults(today(), words);
        if (!faults.isEmpty()) return refused(at, new Tried(form, faults, List.of()), words);
        var move = new Move(
                path.date(), form.seenDay(at.date()), form.to().orElseThrow(), form.follows(), form.isAnyway());
        return switch (dates.move(at.programme(), move)) {
            case Moved.Done done -> {
                audit.record(
                        at.programme().municipality(),
                        "programme.moved",
                        "%d/%s %s".formatted(path.programme(), path.date(), move.to()));
                yield SeeOther.to(at.back() + "#datoer");
            }
            case Moved.Doubtful doubtful ->
                refused(at, new Tried(form, Faults.NONE, doubts(at, doubtful, words)), words);
            case Moved.Overtaken overtaken -> {
                Faults why = new Faults(Map.of("day", words.of("learn.fault.moved", words.day(overtaken.now()))));
                var again = new MoveForm(form.day(), overtaken.now().toString(), form.follow(), false);
                yield refused(at(path, visitor), new Tried(again, why, List.of()), words);
            }
            case Moved.Fixed fixed ->
                refused(
                        at,
                        new Tried(form, new Faults(Map.of("day", words.of("learn.fault.fixed"))), List.of()),
                        words);
        };
    }

    private List<String> doubts(At at, Moved.Doubtful doubtful, Words words) {
        var say = dateWords(at, words);
        return doubtful.doubts().stream().map(say::doubt).toList();
    }

    private DateWords dateWords(At at, Words words) {
        return new DateWords(quiet.of(at.programme(), at.date().first()), today(), words);
    }

    private ModelAndView refused(At at, Tried tried, Words words) {
        return page(at, tried, words).drawnBy("learn/move", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private MovePage page(At at, Tried tried, Words words) {
        String heading = words.of("learn.move.title", at.date().name(words));
        boolean refused = !tried.faults().isEmpty() || !tried.doubts().isEmpty();
        return new MovePage(
                refused ? words.of("web.fault") + ": " + heading : heading,
                heading,
                at.address(),
                at.back(),
                words.of("learn.move.now", dateWords(at, words).when(at.date())),
                tried.form(),
                tried.faults(),
                tried.doubts(),
                at.date().cancelled().isPresent());
    }

    @PostMapping(ADDRESS + "/aflysning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView cancel(
            @ModelAttribute Path path,
            @RequestParam(required = false) @Nullable String reason,
            Visitor visitor,
            Words words) {
        At at = at(path, visitor);
        if (Typed.text(reason).isEmpty()) {
            Faults why = new Faults(Map.of("reason", words.of("learn.fault.reason")));
            return refused(at, new Tried(MoveForm.of(at.date()), why, List.of()), words);
        }
        if (dates.cancel(at.date(), at.programme(), Typed.text(reason)))
            audit.record(at.programme().municipality(), "programme.cancelled", path.programme() + "/" + path.date());
        return SeeOther.to(at.back() + "#datoer");
    }

    @PostMapping(ADDRESS + "/genoptagelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView restore(@ModelAttribute Path path, Visitor visitor) {
        At at = at(path, visitor);
        dates.restore(at.date());
        audit.record(at.programme().municipality(), "programme.restored", path.programme() + "/" + path.date());
        return SeeOther.to(at.address());
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
