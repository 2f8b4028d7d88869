package dk.spirekraft.people.web;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.RoleChanges;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The people of a school or a municipality, and the form that adds one.
///
/// @param address where the form goes
/// @param ending last days as a date field has them, by role held; for consultants of a municipality alone, empty for
/// no end
/// @param lent of whom a role is on loan, or that it is from the municipality's own sign-in, and until when, in words,
/// by role held
/// @param fromFile where a staff list is taken from a file, empty where it can't be
/// @param offered the roles that this visitor can give and take here, none for whoever only reads
public record RosterPage(
        String title,
        String text,
        String address,
        List<People.Member> members,
        List<Role> offered,
        Map<UUID, String> ending,
        Map<UUID, String> lent,
        String fromFile,
        PersonForm form,
        Faults faults)
        implements PageContent {

    static Map<UUID, String> lent(Collection<RoleChanges.Loan> loans, Map<UUID, LocalDate> claimed, Words words) {
        Map<UUID, String> notes = new HashMap<>();
        claimed.forEach((held, until) -> notes.put(held, words.of("people.roster.claimed", words.date(until))));
        loans.forEach(loan ->
                notes.put(loan.held(), words.of("people.roster.lent", loan.lender(), words.date(loan.until()))));
        return notes;
    }

    public RosterPage {
        members = List.copyOf(members);
        offered = List.copyOf(offered);
        ending = Map.copyOf(ending);
        lent = Map.copyOf(lent);
    }
}
