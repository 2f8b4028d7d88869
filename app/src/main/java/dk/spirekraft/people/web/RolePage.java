package dk.spirekraft.people.web;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.RoleChanges;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;

/// Where a role is made another, or lent.
///
/// @param roster where the people are listed
/// @param action where the two forms go, each with its own ending
/// @param offered the roles that it can become
/// @param deputies who can have it on loan
/// @param typed what was chosen before
public record RolePage(
        String title,
        String text,
        String roster,
        String action,
        List<Role> offered,
        List<People.Member> deputies,
        Typed typed,
        Faults faults)
        implements PageContent {

    /// @param role the name of one of them
    /// @param deputy a person's id, empty for nobody yet
    /// @param until a day as a date field has it
    public record Typed(String role, String deputy, String until) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    public RolePage {
        offered = List.copyOf(offered);
        deputies = List.copyOf(deputies);
    }

    static RolePage of(RolePost post, People.Member member, Typed typed, Words words) {
        return new RolePage(
                words.of("people.change.title", member.name()),
                words.of("people.change.text", words.of(member.role().label())),
                post.address(),
                post.address() + "/" + member.held() + "/",
                post.offered().stream().filter(role -> role != member.role()).toList(),
                member.role() == Role.COLLEAGUE ? List.of() : post.others(member),
                typed,
                Faults.NONE);
    }

    RolePage faulty(String field, String fault) {
        return new RolePage(title, text, roster, action, offered, deputies, typed, new Faults(Map.of(field, fault)));
    }

    /// How long it can be lent.
    public int longest() {
        return RoleChanges.LONGEST;
    }
}
