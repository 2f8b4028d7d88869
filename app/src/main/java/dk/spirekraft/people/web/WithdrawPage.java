package dk.spirekraft.people.web;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;

/// The question before a role is taken away.
///
/// @param own what taking one's own role means, empty for somebody else's
/// @param roster where the people are listed
public record WithdrawPage(String title, String text, String own, String roster, String action) implements PageContent {

    static WithdrawPage of(People.Member member, Visitor visitor, String roster, Words words) {
        return new WithdrawPage(
                words.of("people.withdraw.title"),
                words.of(
                        "people.withdraw.text",
                        member.name(),
                        words.of(member.role().label())),
                member.person().equals(visitor.person()) ? words.of("people.withdraw.own") : "",
                roster,
                roster + "/" + member.held() + "/fratraedelse");
    }
}
