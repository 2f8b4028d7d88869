package dk.spirekraft.bench.library;

import dk.spirekraft.measure.ballot.BallotSigner;
import dk.spirekraft.measure.ballot.Blinding;
import dk.spirekraft.measure.ballot.Signing.Signed;
import dk.spirekraft.measure.ballot.Token;
import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the server does for one token of 3072 bits, on one processor: signs it blindly with the check against faults,
/// and later checks it. A key is made before a wave opens, and takes as long as it takes to meet two primes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 15, time = 1)
public class BallotBenchmark {

    private final SecureRandom random = new SecureRandom();
    private final BallotSigner signer = BallotSigner.generate(random);
    private final byte[] blinded;
    private final Token token;

    public BallotBenchmark() {
        Blinding blinding = Blinding.of(signer.key(), random);
        blinded = blinding.blinded();
        var signed = (Signed) signer.sign(blinded);
        token = blinding.finish(signed.blindSignature()).orElseThrow();
    }

    @Benchmark
    public Object signOneToken() {
        return signer.sign(blinded);
    }

    @Benchmark
    public boolean checkOneToken() {
        return token.isSignedBy(signer.key());
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 5)
    @Measurement(iterations = 40)
    public Object makeOneKey() {
        return BallotSigner.generate(random);
    }
}
