package dk.spirekraft.measure;

import dk.spirekraft.measure.ballot.BallotKey;
import dk.spirekraft.measure.ballot.BallotSigner;
import dk.spirekraft.measure.ballot.KeyList;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the keys of waves that invite personally: the public halves for good, the secret ones sealed until the wave
/// closes.
@Component
public class BallotKeys {

    private final JdbcClient db;
    private final Waves waves;
    private final Openings openings;
    private final Seal seal;
    private final OpenSigners signers;
    private final SecureRandom random;

    BallotKeys(JdbcClient db, Waves waves, Openings openings, Seal seal, OpenSigners signers, SecureRandom random) {
        this.db = db;
        this.waves = waves;
        this.openings = openings;
        this.seal = seal;
        this.signers = signers;
        this.random = random;
    }

    /// A key as it is published.
    ///
    /// @param atom what its pile is called
    public record Published(int pile, String atom, BallotKey key) {}

    /// The pile that a key signs for.
    record Origin(UUID wave, UUID municipality, int pile, byte[] spki) {}

    /// Waves in scope that shall have keys and have none.
    List<UUID> lacking() {
        return db.sql("""
                select w.id from measure.wave w join measure.opening o on o.wave = w.id
                 where w.invites
                   and not exists (select from measure.closure c where c.wave = w.id)
                   and not exists (select from measure.ballot_key k where k.wave = w.id)
                """).query(UUID.class).list();
    }

    /// Makes the keys of an opened wave, unless another node was faster. Takes up to some seconds for each.
    ///
    /// @param school what the whole school is called
    @Transactional
    void make(Wave wave, String school) {
        SortedMap<Integer, String> atoms = Atoms.names(openings.units(wave.id()), wave.asksUnits(), school);
        SortedMap<Integer, BallotSigner> made = new TreeMap<>();
        atoms.keySet().forEach(pile -> made.put(pile, BallotSigner.generate(random)));
        waves.lock(wave.id());
        if (!lacking().contains(wave.id())) return;
        atoms.forEach((pile, atom) ->
                add(wave, pile, atom, Optional.ofNullable(made.get(pile)).orElseThrow()));
    }

    private void add(Wave wave, int pile, String atom, BallotSigner signer) {
        db.sql("""
                insert into measure.ballot_key (wave, municipality, pile, atom, spki, hash) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        wave.id(),
                        wave.municipality(),
                        pile,
                        atom,
                        signer.key().spki(),
                        signer.key().hash())
                .update();
        db.sql("insert into measure.ballot_secret (wave, municipality, pile, secret) values (?, ?, ?, ?)")
                .params(wave.id(), wave.municipality(), pile, seal.seal(Seal.Purpose.KEY, signer.secret()))
                .update();
    }

    /// The published keys of a wave in the order of its piles, none before they are made.
    public List<Published> of(UUID wave) {
        return db.sql("select pile, atom, spki from measure.ballot_key where wave = ? order by pile")
                .param(wave)
                .query((row, number) ->
                        new Published(row.getInt("pile"), row.getString("atom"), BallotKey.of(row.getBytes("spki"))))
                .list();
    }

    /// The published list, whose hash each invitation carries.
    public Optional<KeyList> list(UUID wave) {
        SortedMap<String, String> hashes = new TreeMap<>();
        of(wave).forEach(published ->
                hashes.put(published.atom(), published.key().hash()));
        return hashes.isEmpty() ? Optional.empty() : Optional.of(new KeyList(wave, hashes));
    }

    /// The secret half of a pile's key.
    ///
    /// @return empty before it is made and after the wave is closed
    Optional<BallotSigner> signer(UUID wave, int pile) {
        return db.sql("select secret from measure.ballot_secret where wave = ? and pile = ?")
                .params(wave, pile)
                .query(String.class)
                .optional()
                .map(signers::of);
    }

    /// Which pile of which wave a key signs for, wherever that is.
    ///
    /// @param hash as [BallotKey#hash]
    Optional<Origin> find(String hash) {
        return db.sql("select wave, municipality, pile, spki from measure.ballot_key(?)")
                .param(hash)
                .query(Origin.class)
                .optional();
    }

    /// Counts what was invited and issued, and destroys secret keys, addresses, and what is known of tokens. The caller
    /// holds the wave's lock.
    void close(Wave wave) {
        db.sql("select measure.close_ballots(?)")
                .param(wave.id())
                .query((row, number) -> true)
                .list();
        signers.forget();
    }
}
