package dk.spirekraft.measure;

import dk.spirekraft.measure.ballot.BallotSigner;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Secret halves of keys that were opened lately, by what is stored of them. Opening one and blinding its first
/// signature costs as much as a signature itself. What the database has no more is never asked for here, and what is
/// not
/// asked for makes room for others.
@Component
class OpenSigners {

    private static final int MOST = 64;

    private final Seal seal;
    private final Map<String, BallotSigner> opened = new LinkedHashMap<>(MOST, .75f, true);

    OpenSigners(Seal seal) {
        this.seal = seal;
    }

    /// @param stored what the database has now
    synchronized BallotSigner of(String stored) {
        BallotSigner signer = Optional.ofNullable(opened.get(stored))
                .orElseGet(() ->
                        BallotSigner.of(seal.open(Seal.Purpose.KEY, stored).orElseThrow()));
        opened.put(stored, signer);
        if (opened.size() > MOST) opened.remove(opened.keySet().iterator().next());
        return signer;
    }

    /// Lets go of all, since some wave is over.
    synchronized void forget() {
        opened.clear();
    }
}
