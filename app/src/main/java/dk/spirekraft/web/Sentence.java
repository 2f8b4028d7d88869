package dk.spirekraft.web;

import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words of one key, taken apart once: each use of Java's own [MessageFormat] makes copies and reads choices
/// anew. What is said is the same; dates are no arguments.
sealed interface Sentence {

    /// With the arguments put in. Numbers are written the way of the language.
    ///
    /// @throws IllegalArgumentException where a number is asked for and something else given
    String with(@Nullable Object... arguments);

    static Sentence of(String pattern, Locale locale) {
        return SentenceReader.read(new MessageFormat(pattern, locale), locale);
    }

    /// Words that are always the same.
    record Fixed(String words) implements Sentence {

        @Override
        public String with(@Nullable Object... arguments) {
            return words;
        }
    }

    /// One after the other.
    record Joined(List<Sentence> parts) implements Sentence {

        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public String with(@Nullable Object... arguments) {
            var said = new StringBuilder();
            for (Sentence part : parts) said.append(part.with(arguments));
            return said.toString();
        }
    }

    /// An argument as it is.
    record Plain(int index, Locale locale) implements Sentence {

        private static final int UNGROUPED = 1000;

        @Override
        public String with(@Nullable Object... arguments) {
            if (index >= arguments.length) return "{" + index + "}";
            Object argument = arguments[index];
            if (argument instanceof Integer small && small >= 0 && small < UNGROUPED) return small.toString();
            return argument instanceof Number number
                    ? NumberFormat.getInstance(locale).format(number)
                    : String.valueOf(argument);
        }
    }

    /// An argument as a number of its own shape.
    record Shaped(int index, DecimalFormat shape) implements Sentence {

        @Override
        public String with(@Nullable Object... arguments) {
            if (index >= arguments.length) return "{" + index + "}";
            return ((DecimalFormat) shape.clone()).format(number(arguments[index]));
        }
    }

    /// The words for the greatest limit that an argument reaches, or the first.
    record Chosen(int index, double[] limits, List<Sentence> words) implements Sentence {

        public Chosen {
            words = List.copyOf(words);
        }

        @Override
        public String with(@Nullable Object... arguments) {
            if (index >= arguments.length) return "{" + index + "}";
            double number = number(arguments[index]).doubleValue();
            int reached = 0;
            while (reached + 1 < limits.length && number >= limits[reached + 1]) reached++;
            return words.get(reached).with(arguments);
        }
    }

    private static Number number(@Nullable Object argument) {
        if (argument instanceof Number number) return number;
        throw new IllegalArgumentException("A number stands here, but got " + argument);
    }
}
