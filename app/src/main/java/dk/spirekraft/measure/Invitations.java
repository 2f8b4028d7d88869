package dk.spirekraft.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps to whom invitations go, until the wave closes. Tells nobody who has taken a token.
@Component
public class Invitations {

    /// After so many failures an address waits to be put right.
    static final int MOST_TRIES = 5;

    private final JdbcClient db;
    private final Openings openings;

    Invitations(JdbcClient db, Openings openings) {
        this.db = db;
        this.openings = openings;
    }

    /// How the invitations of a wave stand.
    ///
    /// @param kept addresses that nothing was sent to yet
    /// @param leaving letters that are on their way
    /// @param sent addresses that an invitation went to
    /// @param failing addresses that no invitation could be sent to
    public record Standing(int kept, int leaving, int sent, int failing) {}

    public Standing standing(Wave wave) {
        return db.sql("""
                        select count(*) filter (where sent = 0 and (wanted = 0 or tries >= :most))::int as kept,
                               count(*) filter (where wanted > sent and tries < :most)::int as leaving,
                               count(*) filter (where sent > 0)::int as sent,
                               count(*) filter (where sent = 0 and tries >= :most)::int as failing
                          from measure.invitation where wave = :wave
                        """)
                .param("most", MOST_TRIES)
                .param("wave", wave.id())
                .query(Standing.class)
                .single();
    }

    /// The addresses of a pile that can still be corrected, those that failed first.
    public List<String> correctable(Wave wave, int pile) {
        return db.sql("""
                        select address from measure.invitation where wave = ? and pile = ? and sent = 0
                         order by tries desc, address
                        """).params(wave.id(), pile).query(String.class).list();
    }

    /// The addresses that an invitation went to, of one pile or of all.
    public Set<String> invited(Wave wave, Optional<Integer> pile) {
        return new TreeSet<>(db.sql(
                        "select address from measure.invitation where wave = ? and sent > 0 and (?::int is null or pile = ?)")
                .param(wave.id())
                .param(pile.orElse(null))
                .param(pile.orElse(null))
                .query(String.class)
                .list());
    }

    /// A pile's addresses as they shall be.
    public record Wanted(int pile, List<Address> addresses) {

        public Wanted {
            addresses = List.copyOf(addresses);
        }
    }

    /// Puts these addresses in place of all that can still be corrected. Nothing is sent.
    @Transactional
    public void keep(Wave wave, List<Wanted> piles) {
        String[] all = piles.stream()
                .flatMap(pile -> pile.addresses().stream())
                .map(Address::text)
                .toArray(String[]::new);
        db.sql("delete from measure.invitation where wave = ? and sent = 0 and address <> all (?)")
                .param(wave.id())
                .param(all)
                .update();
        byte[] key = openings.checkKey(wave.id());
        piles.forEach(pile -> pile.addresses().forEach(address -> add(wave, pile.pile(), address, key)));
    }

    private void add(Wave wave, int pile, Address address, byte[] key) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into measure.invitation (id, wave, municipality, pile, address, code) values (?, ?, ?, ?, ?, ?)
                on conflict (wave, address) do update set pile = excluded.pile where measure.invitation.sent = 0
                """)
                .params(
                        id,
                        wave.id(),
                        wave.municipality(),
                        pile,
                        address.text(),
                        InvitationCode.of(key, id).digest())
                .update();
    }

    /// Lets an invitation go to every address that got none, also where it failed before.
    ///
    /// @return to how many
    public int send(Wave wave) {
        return db.sql("update measure.invitation set wanted = 1, tries = 0 where wave = ? and sent = 0")
                .param(wave.id())
                .update();
    }

    /// Lets a reminder go to everybody who got an invitation, whatever they did with it.
    ///
    /// @return to how many
    public int remind(Wave wave) {
        return db.sql("update measure.invitation set wanted = sent + 1, tries = 0 where wave = ? and sent > 0")
                .param(wave.id())
                .update();
    }
}
