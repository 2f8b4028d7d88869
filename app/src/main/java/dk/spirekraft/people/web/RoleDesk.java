package dk.spirekraft.people.web;

import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.RoleChanges;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Changes and lends roles, at schools and in municipalities alike.
@Component
class RoleDesk {

    private static final String PAGE = "people/role";

    private final RoleChanges changes;
    private final AuditLog audit;
    private final Clock clock;

    RoleDesk(RoleChanges changes, AuditLog audit, Clock clock) {
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    ModelAndView show(RolePost post, UUID held, Words words) {
        return post.changeable(held)
                .map(member ->
                        RolePage.of(post, member, RolePage.Typed.NOTHING, words).drawnBy(PAGE))
                .orElseGet(() -> SeeOther.to(post.address()));
    }

    ModelAndView change(RolePost post, UUID held, String role, Words words) {
        Optional<People.Member> member = post.changeable(held);
        if (member.isEmpty()) return SeeOther.to(post.address());
        var page = RolePage.of(post, member.get(), new RolePage.Typed(role, "", ""), words);
        Optional<Role> wanted =
                page.offered().stream().filter(one -> one.name().equals(role)).findFirst();
        if (wanted.isEmpty()) return refused(page, "role", words.of("people.fault.role"));
        return switch (changes.change(member.get(), wanted.get())) {
            case LAST_ONE -> refused(page, "role", words.of(lastOne(post)));
            case HELD_ALREADY, ENDED -> refused(page, "role", words.of("people.fault.roleTwice"));
            case DONE -> {
                String what = member.get().role() + " " + wanted.get();
                audit.record(
                        post.municipality(),
                        "role.changed",
                        post.logged(what, member.get().person()));
                yield SeeOther.to(isOwn(member.get()) ? "/log-ind" : post.address());
            }
        };
    }

    /// Whoever changed their own role is signed out by it.
    private static boolean isOwn(People.Member member) {
        return Visitors.current()
                .filter(visitor -> visitor.person().equals(member.person()))
                .isPresent();
    }

    private static String lastOne(RolePost post) {
        return post.school().isPresent() ? "people.fault.lastOne" : "people.fault.lastSecretariat";
    }

    ModelAndView lend(RolePost post, UUID held, RolePage.Typed typed, Words words) {
        Optional<People.Member> member = post.changeable(held).filter(one -> one.role() != Role.COLLEAGUE);
        if (member.isEmpty()) return SeeOther.to(post.address());
        var page = RolePage.of(post, member.get(), typed, words);
        Optional<UUID> deputy = page.deputies().stream()
                .map(People.Member::person)
                .filter(person -> person.toString().equals(typed.deputy()))
                .findFirst();
        if (deputy.isEmpty()) return refused(page, "stedfortraeder", words.of("people.fault.deputy"));
        Optional<LocalDate> until = day(typed.until());
        if (until.isEmpty()) return refused(page, "dag", words.of("people.fault.until", RoleChanges.LONGEST));
        Optional<LocalDate> last = changes.lastDay(member.get(), until.get());
        if (last.isEmpty()) return refused(page, "dag", words.of("people.fault.ended"));
        if (changes.lend(member.get(), deputy.get(), last.get()) != RoleChanges.Outcome.DONE)
            return refused(page, "stedfortraeder", words.of("people.fault.roleTwice"));
        audit.record(
                post.municipality(),
                "role.lent",
                post.logged(member.get().role().name(), deputy.get()) + " " + last.get());
        return SeeOther.to(post.address());
    }

    /// A day from today on, within what can be lent.
    private Optional<LocalDate> day(String typed) {
        try {
            LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(RoleChanges.LONGEST)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static ModelAndView refused(RolePage page, String field, String fault) {
        return page.faulty(field, fault).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
