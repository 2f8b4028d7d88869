package dk.spirekraft.psychometrics;

/// A seeded source of random numbers whose every draw is the same on all machines and in all versions of Java:
/// SplitMix64, `z = (s += 0x9e3779b97f4a7c15)`, mixed twice by multiplying and shifting. Not for secrets.
///
/// - Source: Steele, Lea & Flood (2014), doi:10.1145/2660193.2660195.
final class SplitMix {

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /// A whole number from 0 to below `bound`, by the high half of a product; its bias is under 2⁻³² per draw.
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }
}
