package dk.spirekraft.measure;

import dk.spirekraft.measure.Issuing.Invited;
import dk.spirekraft.measure.Issuing.Issue;
import dk.spirekraft.measure.ballot.BallotKey;
import dk.spirekraft.measure.ballot.Blinding;
import dk.spirekraft.measure.ballot.Token;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Invites to a wave and collects tokens as browsers do, only without one.
@TestComponent
public class CollectedTokens {

    private final Cast cast;
    private final BallotKeyJob keys;
    private final Invitations invitations;
    private final Deliveries deliveries;
    private final Openings openings;
    private final Issuing issuing;
    private final JdbcClient db;
    private final SecureRandom random = new SecureRandom();

    CollectedTokens(
            Cast cast,
            BallotKeyJob keys,
            Invitations invitations,
            Deliveries deliveries,
            Openings openings,
            Issuing issuing,
            JdbcClient db) {
        this.cast = cast;
        this.keys = keys;
        this.invitations = invitations;
        this.deliveries = deliveries;
        this.openings = openings;
        this.issuing = issuing;
        this.db = db;
    }

    /// Somebody's personal link.
    public record Link(int pile, String code) {}

    /// Invites so many of each pile, and lets all invitations go.
    ///
    /// @param counts by pile, beginning with the first
    public List<Link> invite(School school, Wave wave, List<Integer> counts) {
        keys.run();
        return cast.in(school, () -> {
            invitations.keep(
                    wave,
                    IntStream.range(0, counts.size())
                            .mapToObj(pile -> new Invitations.Wanted(pile + 1, addresses(counts.get(pile))))
                            .toList());
            invitations.send(wave);
            deliveries.due().forEach(id -> deliveries.deliver(id, delivery -> true));
            byte[] key = openings.checkKey(wave.id());
            return db.sql("select id, pile from measure.invitation where wave = ?")
                    .param(wave.id())
                    .query((row, number) -> new Link(
                            row.getInt("pile"),
                            InvitationCode.of(key, row.getObject("id", UUID.class))
                                    .text()))
                    .list();
        });
    }

    private static List<Address> addresses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Address(UUID.randomUUID() + "@skole.example"))
                .toList();
    }

    /// Collects the token of a link.
    ///
    /// @return as a browser keeps it
    public String collect(Wave wave, Link link) {
        if (!(issuing.look(wave.id().toString(), link.code()) instanceof Invited.Ready ready))
            throw new IllegalStateException("A fresh link lets collect");
        BallotKey key = ready.key();
        Blinding blinding = Blinding.of(key, random);
        if (!(issuing.sign(link.code(), blinding.blinded()) instanceof Issue.Signed signed))
            throw new IllegalStateException("A fresh link is signed for");
        return blinding.finish(signed.blindSignature()).map(Token::text).orElseThrow();
    }
}
