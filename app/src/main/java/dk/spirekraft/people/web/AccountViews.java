package dk.spirekraft.people.web;

import dk.spirekraft.people.Device;
import dk.spirekraft.people.FreshSignIn;
import dk.spirekraft.people.OpenIdLinks;
import dk.spirekraft.people.OwnSessions;
import dk.spirekraft.people.Passkey;
import dk.spirekraft.people.PasskeyCeremony;
import dk.spirekraft.people.Passkeys;
import dk.spirekraft.people.SessionLimits;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the page of somebody's own account.
@Component
class AccountViews {

    static final String ADDRESS = "/mig";

    private final Passkeys passkeys;
    private final PasskeyCeremony ceremony;
    private final OpenIdLinks links;
    private final OwnSessions sessions;
    private final SessionLimits limits;
    private final FreshSignIn fresh;
    private final SecureRandom random;

    AccountViews(
            Passkeys passkeys,
            PasskeyCeremony ceremony,
            OpenIdLinks links,
            OwnSessions sessions,
            SessionLimits limits,
            FreshSignIn fresh,
            SecureRandom random) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.links = links;
        this.sessions = sessions;
        this.limits = limits;
        this.fresh = fresh;
        this.random = random;
    }

    AccountPage page(Visitor visitor, HttpServletRequest request, Words words) {
        return page(visitor, request, new Typed(name(Entrance.device(request), words), Faults.NONE), words);
    }

    /// What was typed for a new passkey, and what is wrong with it.
    record Typed(String name, Faults faults) {}

    AccountPage page(Visitor visitor, HttpServletRequest request, Typed typed, Words words) {
        List<Passkey> own = passkeys.of(visitor.person());
        return new AccountPage(
                words.of("people.account.title"),
                own.stream().map(passkey -> row(passkey, words)).toList(),
                new AccountPage.Making(
                        Challenge.ask(request, random),
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(PasskeyCeremony.handle(visitor.person())),
                        visitor.name(),
                        ceremony.domain(),
                        own.stream().map(Passkey::credential).collect(Collectors.joining(" ")),
                        typed.name(),
                        fresh.isFresh()),
                links.of(visitor.person()).stream()
                        .map(link -> provider(link, words))
                        .toList(),
                sessions.of(visitor.person(), request.getSession().getId()).stream()
                        .map(session -> row(session, words))
                        .toList(),
                words.of("people.account.limits", time(limits.idle(), words), time(limits.longest(), words)),
                typed.faults());
    }

    private static AccountPage.Row row(Passkey passkey, Words words) {
        String made = words.of("people.account.made", words.date(passkey.madeOn()));
        String used = passkey.usedOn()
                .map(day -> words.of("people.account.usedOn", words.date(day)))
                .orElseGet(() -> words.of("people.account.unused"));
        return new AccountPage.Row(
                passkey.name(), made + " " + used, ADDRESS + "/noegler/" + passkey.id() + "/sletning");
    }

    private static AccountPage.Provider provider(OpenIdLinks.Link link, Words words) {
        String about = words.of("people.account.linked", words.date(link.linkedOn()));
        return new AccountPage.Provider(link.name(), about, link.issuer());
    }

    private static AccountPage.Row row(OwnSessions.OwnSession session, Words words) {
        return new AccountPage.Row(
                name(session.device(), words),
                session.isThis()
                        ? words.of("people.account.here")
                        : words.of("people.account.usedAt", words.time(session.lastUsed())),
                session.isThis() ? "" : ADDRESS + "/steder/" + session.handle() + "/afslutning");
    }

    static String name(Device device, Words words) {
        return device.isKnown()
                ? words.of("people.account.device", device.browser(), device.system())
                : words.of("people.account.device.unknown");
    }

    private static String time(Duration time, Words words) {
        if (time.toMinutes() % 60 != 0) return words.of("people.account.minutes", time.toMinutes());
        return time.toHours() % 24 == 0
                ? words.of("people.account.days", time.toDays())
                : words.of("people.account.hours", time.toHours());
    }
}
