package dk.spirekraft.people.roster;

import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.People;
import dk.spirekraft.people.PeopleCame;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Takes a school's staff list. A dry run does all that taking does and then undoes it, so that what is shown is what
/// would be.
@Component
public class Rosters {

    private static final Set<Role> GROUP = EnumSet.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER);

    private final StaffTable staff;
    private final People people;
    private final Schools schools;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Rosters(StaffTable staff, People people, Schools schools, AuditLog audit, ApplicationEventPublisher events) {
        this.staff = staff;
        this.people = people;
        this.schools = schools;
        this.audit = audit;
        this.events = events;
    }

    /// Who brings the file, and what they want done with those that it does not name.
    ///
    /// @param givable the roles that they may give and take away there
    /// @param left people who have left
    public record Wish(UUID by, Set<Role> givable, Set<UUID> left) {

        public Wish {
            givable = Set.copyOf(givable);
            left = Set.copyOf(left);
        }
    }

    /// What taking the file would do.
    @Transactional
    public RosterOutcome dryRun(School school, RosterFile file, Wish wish) {
        RosterOutcome outcome = carryOut(school, file, wish);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return outcome;
    }

    /// Takes all lines that can be taken. Whoever is named as having left loses their roles there.
    @Transactional
    public RosterOutcome take(School school, RosterFile file, Wish wish) {
        RosterOutcome outcome = carryOut(school, file, wish);
        audit.record(
                school.municipality(),
                "roster.taken",
                "%s +%d ~%d -%d"
                        .formatted(
                                school.slug(),
                                outcome.added().size(),
                                outcome.changed().size(),
                                wish.left().size()));
        return outcome;
    }

    private RosterOutcome carryOut(School school, RosterFile file, Wish wish) {
        RosterPlan plan = RosterPlan.of(
                RosterLines.read(file, wish.givable()), staff.at(school), fresh -> staff.added(school, fresh), wish);
        List<Unit> before = schools.units(school);
        apply(school, plan);
        withdraw(school, plan, wish);
        Set<String> named = plan.units(wish);
        staff.count(school, named);
        List<RosterOutcome.Counted> units = schools.units(school).stream()
                .filter(unit -> named.contains(unit.name()))
                .map(unit -> new RosterOutcome.Counted(unit.name(), staffOf(before, unit.name()), unit.staff()))
                .toList();
        return new RosterOutcome(
                plan.added(),
                plan.changed(),
                plan.same().size(),
                plan.absent(),
                plan.bad(),
                units,
                plan.isLeaderless());
    }

    private void apply(School school, RosterPlan plan) {
        staff.rename(plan.changed());
        staff.grant(school, plan.all());
        events.publishEvent(new PeopleCame(school));
        staff.place(school, plan.all());
    }

    private static int staffOf(List<Unit> units, String name) {
        return units.stream()
                .filter(unit -> unit.name().equals(name))
                .mapToInt(Unit::staff)
                .findFirst()
                .orElse(-1);
    }

    private void withdraw(School school, RosterPlan plan, Wish wish) {
        Map<String, Set<Role>> gone = plan.changed().stream()
                .filter(change -> !change.withdrawn().isEmpty())
                .collect(Collectors.toMap(RosterChange::email, RosterChange::withdrawn));
        Set<UUID> left = plan.absent().stream()
                .map(RosterOutcome.Absent::person)
                .filter(wish.left()::contains)
                .collect(Collectors.toSet());
        if (gone.isEmpty() && left.isEmpty()) return;
        for (People.Member member : people.at(school)) {
            boolean isGone = gone.getOrDefault(member.email(), Set.of()).contains(member.role());
            boolean hasLeft = left.contains(member.person()) && wish.givable().contains(member.role());
            if (isGone && staysInGroup(plan, member.email())) people.exchange(school, member);
            else if (isGone || hasLeft) people.withdraw(school, member.held());
        }
    }

    private static boolean staysInGroup(RosterPlan plan, String email) {
        return plan.changed().stream()
                .filter(change -> change.email().equals(email))
                .anyMatch(change -> change.roles().stream().anyMatch(GROUP::contains));
    }
}
