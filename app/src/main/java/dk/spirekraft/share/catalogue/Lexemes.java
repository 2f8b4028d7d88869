package dk.spirekraft.share.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The stems of a text with how much each weighs there, read from how PostgreSQL writes them, such as
/// `'kaff':1A,7 'mød':3`. A stem weighs as it does in PostgreSQL's own `ts_rank`: more where it stands in the title,
/// and
/// less for every time that it comes again.
final class Lexemes {

    /// What `ts_rank` divides by: the sum of one over every square.
    private static final float SQUARES = 1.64493406685f;

    private final String[] stems;
    private final float[] weights;

    private Lexemes(String[] stems, float[] weights) {
        this.stems = stems;
        this.weights = weights;
    }

    int size() {
        return stems.length;
    }

    String stem(int number) {
        return stems[number];
    }

    float weight(int number) {
        return weights[number];
    }

    /// @param known stems that were read before, so that each is kept once
    static Lexemes of(String written, Map<String, String> known) {
        List<String> stems = new ArrayList<>();
        float[] weights = new float[16];
        int at = 0;
        while (at < written.length()) {
            int quote = quote(written, at + 1);
            int blank = written.indexOf(' ', quote);
            int end = blank < 0 ? written.length() : blank;
            if (stems.size() == weights.length) weights = Arrays.copyOf(weights, 2 * weights.length);
            weights[stems.size()] = weight(written, quote + 1, end);
            String stem = written.substring(at + 1, quote).replace("''", "'").replace("\\\\", "\\");
            stems.add(known.computeIfAbsent(stem, fresh -> fresh));
            at = end + 1;
        }
        return new Lexemes(stems.toArray(String[]::new), Arrays.copyOf(weights, stems.size()));
    }

    /// Where the quote that ends a stem stands; two of them are one that belongs to it.
    private static int quote(String written, int from) {
        int at = written.indexOf('\'', from);
        while (written.startsWith("''", at)) at = written.indexOf('\'', at + 2);
        return at;
    }

    /// What a stem weighs with the places from here to there, such as `:1A,7`.
    private static float weight(String written, int from, int to) {
        float sum = 0;
        float heaviest = 0;
        int heaviestPlace = 1;
        int place = 0;
        for (int at = from; at < to; at++) {
            if (at + 1 < to && written.charAt(at + 1) != ',') continue;
            place++;
            float one = weight(written.charAt(at));
            sum += one / (place * place);
            if (one > heaviest) {
                heaviest = one;
                heaviestPlace = place;
            }
        }
        return (heaviest + sum - heaviest / (heaviestPlace * heaviestPlace)) / SQUARES;
    }

    private static float weight(char last) {
        return switch (last) {
            case 'A' -> 1f;
            case 'B' -> .4f;
            case 'C' -> .2f;
            default -> .1f;
        };
    }
}
