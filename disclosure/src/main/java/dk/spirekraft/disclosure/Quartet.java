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

        /// In common to the three waves without this one.
        private final int[] three = new int[FOUR];

        Counts(Quartet four, int wanted, int[] answered, int[][] common) {
            this.four = four;
            this.wanted = wanted;
            for (int i = 0; i < FOUR; i++) {
                one[i] = answered[four.waves[i]];
                for (int j = 0; j < FOUR; j++) two[i][j] = common[four.waves[i]][four.waves[j]];
            }
        }

        boolean exist() {
            for (int all = need(0b1111); all <= four.always; all++) if (exist(all, 0)) return true;
            return false;
        }

        private boolean exist(int all, int without) {
            if (without == FOUR - 1) return isThereALast(all);
            int most = most(without);
            for (int some = all + need(0b1111 & ~(1 << without)); some <= most; some++) {
                three[without] = some;
                if (exist(all, without + 1)) return true;
            }
            return false;
        }

        private int need(int set) {
            return set == wanted ? 1 : 0;
        }

        private int most(int without) {
            int most = Integer.MAX_VALUE;
            for (int i = 0; i < FOUR; i++)
                for (int j = 0; j < i; j++) if (i != without && j != without) most = Math.min(most, two[i][j]);
            return most;
        }

        /// The first three are chosen; what is left of the last is an interval.
        private boolean isThereALast(int all) {
            int last = FOUR - 1;
            three[last] = 0;
            int least = all + need(0b0111);
            int most = most(last);
            for (int i = 0; i < last; i++) least = Math.max(least, need(1 << i) - alone(i, all));
            for (int i = 0; i < last; i++)
                for (int j = 0; j < i; j++) most = Math.min(most, pairAlone(i, j, all) - need(1 << i | 1 << j));
            most = Math.min(most, nobody(all));
            if (least > most || alone(last, all) < need(1 << last)) return false;
            for (int i = 0; i < last; i++) if (pairAlone(i, last, all) < need(1 << i | 1 << last)) return false;
            return true;
        }

        private int alone(int wave, int all) {
            int alone = one[wave] - all;
            for (int i = 0; i < FOUR; i++) if (i != wave) alone += three[i] - two[wave][i];
            return alone;
        }

        private int pairAlone(int wave, int other, int all) {
            int alone = two[wave][other] + all;
            for (int i = 0; i < FOUR; i++) if (i != wave && i != other) alone -= three[i];
            return alone;
        }

        private int nobody(int all) {
            int nobody = four.ever + all;
            for (int i = 0; i < FOUR; i++) {
                nobody -= one[i] + three[i];
                for (int j = 0; j < i; j++) nobody += two[i][j];
            }
            return nobody;
        }
    }
}
