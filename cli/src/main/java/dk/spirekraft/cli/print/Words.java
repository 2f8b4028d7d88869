package dk.spirekraft.cli.print;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.DoubleFunction;

/// The words of one language, and its way of writing numbers.
public final class Words {

    private final Locale locale;
    private final ResourceBundle words;

    /// @param language `en` or `da`
    public Words(String language) {
        locale = Locale.of(language);
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        words = ResourceBundle.getBundle("dk.spirekraft.cli.print.words", locale, noFallback);
    }

    /// @param arguments put into the words as [String#format] does
    public String of(String key, Object... arguments) {
        return String.format(locale, words.getString(key), arguments);
    }

    /// The word for a constant, such as a verdict.
    public String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /// With so many decimals.
    public String number(double value, int decimals) {
        String text = String.format(locale, "%." + decimals + "f", value);
        boolean isMinusNothing = text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return isMinusNothing ? text.substring(1) : text;
    }

    public String points(double value) {
        return number(value, 1);
    }

    /// A share of 0 to 1 as whole per cent; never 0 or 100 where it is not exactly that.
    public String percent(double share) {
        long percent = Math.round(100 * share);
        if (percent == 0 && share > 0) return "< 1 %";
        if (percent == 100 && share < 1) return "> 99 %";
        return percent + " %";
    }

    /// The same, but never rounded to where another word stands beside it: .9451 is 94 %, for from 95 % it is very
    /// likely.
    ///
    /// @param word what is said of a share
    public String percent(double share, DoubleFunction<?> word) {
        long percent = Math.round(100 * share);
        boolean isAnothersWord = !Objects.equals(word.apply(percent / 100.0), word.apply(share));
        if (!isAnothersWord) return percent(share);
        return (percent > 100 * share ? percent - 1 : percent + 1) + " %";
    }

    public String range(double low, double high, int decimals) {
        return of("range", number(low, decimals), number(high, decimals));
    }
}
