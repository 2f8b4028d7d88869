package dk.spirekraft.measure.web;

import dk.spirekraft.measure.BallotKeys;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Invitations;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.School;
import dk.spirekraft.people.TextMessages;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes the page of a wave's invitations, and knows whom they can reach.
@Component
class InvitationsPages {

    private final Surveys surveys;
    private final Invitations invitations;
    private final BallotKeys keys;
    private final Post post;
    private final TextMessages messages;
    private final Clock clock;

    InvitationsPages(
            Surveys surveys, Invitations invitations, BallotKeys keys, Post post, TextMessages messages, Clock clock) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.keys = keys;
        this.post = post;
        this.messages = messages;
        this.clock = clock;
    }

    InvitationsForm.Reach reach(Wave wave) {
        Map<Integer, Set<String>> invited = new HashMap<>();
        for (FrozenPile pile : surveys.piles(wave))
            invited.put(pile.number(), invitations.invited(wave, Optional.of(pile.number())));
        return new InvitationsForm.Reach(post.isOffered(), messages.isOffered(), invited);
    }

    /// The addresses that can still be corrected, as a form holds them.
    InvitationsForm kept(Wave wave) {
        Map<Integer, String> typed = new HashMap<>();
        for (FrozenPile pile : surveys.piles(wave))
            typed.put(pile.number(), String.join("\n", invitations.correctable(wave, pile.number())));
        return new InvitationsForm(typed);
    }

    /// A form as it was filled in.
    ///
    /// @param faults per field, a sentence for each line that is wrong
    record Filled(InvitationsForm form, Map<String, List<String>> faults) {}

    InvitationsPage of(School school, Wave wave, Filled filled, Words words) {
        String heading = words.of("measure.invitations.title");
        var standing = invitations.standing(wave);
        boolean published = !keys.of(wave.id()).isEmpty();
        return new InvitationsPage(
                filled.faults().isEmpty() ? heading : words.of("web.fault") + ": " + heading,
                heading,
                school.address() + "/maalinger/" + wave.number(),
                words.of(
                        "measure.invitations.until",
                        words.time(wave.opening().map(Wave.Opening::at).orElse(wave.opensAt()))),
                told(standing, published, words),
                standing.kept() > 0 ? words.of("measure.invitations.send", standing.kept()) : "",
                published ? "/noegler/" + wave.id() : "",
                wave.isCollecting(clock.instant()),
                piles(wave, filled, words));
    }

    /// True if somebody was invited.
    boolean haveLeft(Wave wave) {
        return invitations.standing(wave).sent() > 0;
    }

    /// How the invitations of a wave stand, for the wave's own page; empty where slips are the only way.
    Optional<WavePage.Invitations> brief(School school, Wave wave, Words words) {
        if (!wave.invites() || wave.opening().isEmpty()) return Optional.empty();
        boolean published = !keys.of(wave.id()).isEmpty();
        return Optional.of(new WavePage.Invitations(
                told(invitations.standing(wave), published, words),
                wave.isCollecting(clock.instant())
                        ? school.address() + "/maalinger/" + wave.number() + "/invitationer"
                        : "",
                published ? "/noegler/" + wave.id() : ""));
    }

    private static List<String> told(Invitations.Standing standing, boolean published, Words words) {
        List<String> told = new ArrayList<>();
        if (standing.kept() > standing.failing())
            told.add(words.of("measure.invitations.kept", standing.kept() - standing.failing()));
        if (standing.leaving() > 0)
            told.add(words.of(
                    published ? "measure.invitations.leaving" : "measure.invitations.keys", standing.leaving()));
        if (standing.sent() > 0) told.add(words.of("measure.invitations.sent", standing.sent()));
        if (standing.failing() > 0) told.add(words.of("measure.invitations.failing", standing.failing()));
        return told;
    }

    private List<InvitationsPage.Pile> piles(Wave wave, Filled filled, Words words) {
        return surveys.piles(wave).stream()
                .map(pile -> new InvitationsPage.Pile(
                        InvitationsForm.field(pile.number()),
                        wave.asksUnits() ? FrozenPile.named(pile.names()) : words.of("measure.pile.whole"),
                        words.of(
                                "measure.invitations.hint",
                                pile.eligible()
                                        - invitations
                                                .invited(wave, Optional.of(pile.number()))
                                                .size(),
                                messages.isOffered() ? 1 : 0),
                        filled.form().typed().getOrDefault(pile.number(), ""),
                        filled.faults().getOrDefault(InvitationsForm.field(pile.number()), List.of())))
                .toList();
    }
}
