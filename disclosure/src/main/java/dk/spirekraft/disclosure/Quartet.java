package dk.spirekraft.disclosure;

/// Four waves of one group, of which it is known how many answered each, and how many any two. Whether that can be at
/// all, and somebody be among them who answered just some of the four: only then can they be guessed.
///
/// - Method: the numbers of people in common to three and to four of them are gone through; with those, how many
///   answered just these and no other follows for every set of waves, and none of it may be under 0.
/// - Exact where everybody was on all four rosters; otherwise it rules out less than it could.
///
/// @param waves four places, each under the next
/// @param always how many are on all four rosters, and `ever` how many on any
record Quartet(int[] waves, int always, int ever) {

    private static final int FOUR = 4;

    /// @param history in which of all waves somebody answered, a bit each
    /// @param answered how many answered each wave, and `common` how many each two
    boolean allows(int history, int[] answered, int[][] common) {
        int projected = 0;
        for (int i = 0; i < FOUR; i++) projected |= (history >> waves[i] & 1) << i;
        return new Counts(this, projected, answered, common).exist();
    }

    private static final class Counts {

        private final Quartet four;
        private final int wanted;
        private final int[] one = new int[FOUR];
        private final int[][] two = new int[FOUR][FOUR];

        Counts(Quartet four, int wanted, int[] answered, int[][] common) {
            this.four = four;
            this.wanted = wanted;
            for (int i = 0; i < FOUR; i++) {
                one[i] = answered[four.waves[i]];
                for (int j = 0; j < FOUR; j++) two[i][j] = common[four.waves[i]][four.waves[j]];
            }
        }

        boolean exist() {
            for (int all = need(0b1111); all <= four.always; all++) if (exist(all)) return true;
            return false;
        }

        /// How many answered all but the first, and all but the second, is gone through; of the other two only bounds
        /// are left, of each and of their sum.
        private boolean exist(int all) {
            for (int a = least(0, all); a <= most(0); a++) {
                int most = Math.min(most(1), pairAlone(2, 3, all, a));
                for (int b = least(1, all); b <= most; b++) if (areThereTheOthers(all, a, b)) return true;
            }
            return false;
        }

        private boolean areThereTheOthers(int all, int a, int b) {
            int leastThird = Math.max(least(2, all), leastOthers(3, all) - a - b);
            int mostThird = Math.min(most(2), Math.min(pairAlone(1, 3, all, a), pairAlone(0, 3, all, b)));
            int leastLast = Math.max(least(3, all), leastOthers(2, all) - a - b);
            int mostLast = Math.min(most(3), Math.min(pairAlone(1, 2, all, a), pairAlone(0, 2, all, b)));
            if (leastThird > mostThird || leastLast > mostLast) return false;
            int least = Math.max(leastThird + leastLast, Math.max(leastOthers(0, all) - b, leastOthers(1, all) - a));
            int most = Math.min(mostThird + mostLast, Math.min(pairAlone(0, 1, all, 0), nobody(all) - a - b));
            return least <= most;
        }

        private int need(int set) {
            return set == wanted ? 1 : 0;
        }

        /// Bounds of how many are in common to the three waves without this one.
        private int least(int without, int all) {
            return all + need(0b1111 & ~(1 << without));
        }

        private int most(int without) {
            int most = Integer.MAX_VALUE;
            for (int i = 0; i < FOUR; i++)
                for (int j = 0; j < i; j++) if (i != without && j != without) most = Math.min(most, two[i][j]);
            return most;
        }

        /// What the three numbers in common that this wave is part of add up to at least.
        private int leastOthers(int wave, int all) {
            int least = need(1 << wave) + all - one[wave];
            for (int i = 0; i < FOUR; i++) if (i != wave) least += two[wave][i];
            return least;
        }

        /// What is left of those in common to two waves once so many answered one of the others.
        private int pairAlone(int wave, int other, int all, int some) {
            return two[wave][other] + all - some - need(1 << wave | 1 << other);
        }

        private int nobody(int all) {
            int nobody = four.ever + all;
            for (int i = 0; i < FOUR; i++) {
                nobody -= one[i];
                for (int j = 0; j < i; j++) nobody += two[i][j];
            }
            return nobody;
        }
    }
}
