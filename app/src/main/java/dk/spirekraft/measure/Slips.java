package dk.spirekraft.measure;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the codes for slips, which are drawn like cards so that nobody knows who holds which. A code is known only
/// to the paper: the database keeps its digest until it is spent.
@Component
public class Slips {

    private final JdbcClient db;
    private final Openings openings;
    private final SecureRandom random;

    Slips(JdbcClient db, Openings openings, SecureRandom random) {
        this.db = db;
        this.openings = openings;
        this.random = random;
    }

    /// A heap of slips that are printed together.
    ///
    /// @param units the names of the units that draw from it
    /// @param printed how many slips were made so far
    /// @param invited how many have an invitation instead
    public record Pile(int number, List<String> units, int eligible, int printed, int invited) {

        /// How many draw a slip.
        public int drawing() {
            return Math.max(0, eligible - invited);
        }
    }

    /// The piles of an opened wave.
    public List<Pile> piles(Wave wave) {
        var units = openings.units(wave.id());
        return units.stream()
                .map(Openings.FrozenUnit::pile)
                .distinct()
                .sorted()
                .map(number -> pile(wave, number, units))
                .toList();
    }

    private Pile pile(Wave wave, int number, List<Openings.FrozenUnit> all) {
        var units = all.stream().filter(unit -> unit.pile() == number).toList();
        int printed = db.sql(
                        "select coalesce(sum(printed), 0)::int from measure.slips_printed where wave = ? and pile = ?")
                .params(wave.id(), number)
                .query(Integer.class)
                .single();
        return new Pile(
                number,
                units.stream().map(Openings.FrozenUnit::name).toList(),
                units.stream().mapToInt(Openings.FrozenUnit::eligible).sum(),
                printed,
                invited(wave, number));
    }

    private int invited(Wave wave, int pile) {
        return db.sql("select count(*)::int from measure.invitation where wave = ? and pile = ?")
                .params(wave.id(), pile)
                .query(Integer.class)
                .single();
    }

    /// Makes so many new codes for a pile. They can't be shown again, and are stored in another order than they are
    /// printed in: rows that stand beside each other are no slips that were.
    @Transactional
    public List<AccessCode> print(Wave wave, int pile, int count) {
        if (count < 1 || count > 2000)
            throw new IllegalArgumentException(
                    "1 to 2000 slips are printed at a time, but %d were asked for".formatted(count));
        byte[] key = openings.checkKey(wave.id());
        List<AccessCode> codes = IntStream.range(0, count)
                .mapToObj(i -> AccessCode.of(symbols(), key))
                .toList();
        List<AccessCode> stored = new ArrayList<>(codes);
        Collections.shuffle(stored, random);
        stored.forEach(code -> store(wave, pile, code));
        db.sql("""
                insert into measure.slips_printed (wave, municipality, pile, printed) values (?, ?, ?, ?)
                on conflict (wave, pile) do update set printed = measure.slips_printed.printed + excluded.printed
                """).params(wave.id(), wave.municipality(), pile, count).update();
        return codes;
    }

    private void store(Wave wave, int pile, AccessCode code) {
        Optional<Integer> known = wave.asksUnits() ? Optional.of(pile) : Optional.empty();
        db.sql("insert into measure.access_code (digest, wave, municipality, pile) values (?, ?, ?, ?)")
                .param(code.digest())
                .param(wave.id())
                .param(wave.municipality())
                .param(known.orElse(null))
                .update();
    }

    private String symbols() {
        var symbols = new StringBuilder();
        for (int i = 0; i < AccessCode.RANDOM_SYMBOLS; i++)
            symbols.append(AccessCode.ALPHABET.charAt(random.nextInt(AccessCode.ALPHABET.length())));
        return symbols.toString();
    }

    /// What a code opens now.
    Optional<Found> find(AccessCode code) {
        return db.sql("select wave, municipality from measure.code(?)")
                .param(code.digest())
                .query(Found.class)
                .optional();
    }

    /// @param wave the wave the code was made for
    record Found(UUID wave, UUID municipality) {}
}
