package dk.spirekraft.cli.table;

/// Reads a number with a decimal point or a decimal comma.
final class Decimal {

    private static final int MOST_DIGITS = 15;
    private static final double[] TENS = new double[MOST_DIGITS + 1];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) TENS[i] = TENS[i - 1] * 10;
    }

    private Decimal() {}

    /// @return NaN for what is no finite number
    static double ofText(String written) {
        char[] text = written.toCharArray();
        return of(text, 0, text.length);
    }

    /// Up to 15 digits are read without making a text of them: their quotient by a power of ten is correctly rounded.
    static double of(char[] text, int from, int length) {
        int end = from + length;
        int at = from < end && (text[from] == '-' || text[from] == '+') ? from + 1 : from;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; at < end; at++) {
            char symbol = text[at];
            if (symbol >= '0' && symbol <= '9') {
                digits = 10 * digits + symbol - '0';
                if (++count > MOST_DIGITS) return slow(text, from, length);
                if (decimals >= 0) decimals++;
            } else if ((symbol == '.' || symbol == ',') && decimals < 0) decimals = 0;
            else return slow(text, from, length);
        }
        if (count == 0) return Double.NaN;
        double value = digits / TENS[Math.max(0, decimals)];
        return text[from] == '-' ? -value : value;
    }

    private static double slow(char[] text, int from, int length) {
        String written = new String(text, from, length).strip().replace(',', '.');
        if (!written.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?")) return Double.NaN;
        double value = Double.parseDouble(written);
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
