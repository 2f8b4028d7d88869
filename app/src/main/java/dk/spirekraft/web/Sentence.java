package dk.spirekraft.web;

import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The words of one key, taken apart once: Java's own [MessageFormat] reads the pattern, but each use of it makes
/// copies
/// and reads choices anew. What is said is the same; dates are no arguments.
sealed interface Sentence {

    /// With the arguments put in. Numbers are written the way of the language.
    ///
    /// @throws IllegalArgumentException where a number is asked for and something else given
    String with(@Nullable Object... arguments);

    static Sentence of(String pattern, Locale locale) {
        return Reader.read(new MessageFormat(pattern, locale), locale);
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

    /// Takes a format apart by having it say, in place of each argument, a mark and which argument it is.
    final class Reader extends Format {

        private static final long serialVersionUID = 1;
        private static final char MARK = '\uE000';
        private static final int MOST_ARGUMENTS = 40;

        static Sentence read(MessageFormat format, Locale locale) {
            Format[] shapes = format.getFormats();
            var marking = (MessageFormat) format.clone();
            IntStream.range(0, shapes.length).forEach(place -> marking.setFormat(place, new Reader()));
            String marked =
                    marking.format(IntStream.range(0, MOST_ARGUMENTS).boxed().toArray());
            String[] pieces = marked.split(String.valueOf(MARK), -1);
            if (shapes.length == 0) return new Fixed(pieces[0]);
            List<Sentence> parts = new ArrayList<>();
            parts.add(new Fixed(pieces[0]));
            for (int place = 0; place < shapes.length; place++) {
                parts.add(argument(pieces[place + 1].charAt(0), shapes[place], locale));
                parts.add(new Fixed(pieces[place + 1].substring(1)));
            }
            return new Joined(parts);
        }

        private static Sentence argument(int index, @Nullable Format shape, Locale locale) {
            return switch (shape) {
                case null -> new Plain(index, locale);
                case ChoiceFormat choice ->
                    new Chosen(
                            index,
                            choice.getLimits(),
                            Arrays.stream(choice.getFormats())
                                    .map(words -> chosen((String) words, locale))
                                    .toList());
                case DecimalFormat number -> new Shaped(index, number);
                default -> throw new IllegalArgumentException("Words take no " + shape.getClass());
            };
        }

        /// Java reads the words of a choice once more where they name arguments.
        private static Sentence chosen(String words, Locale locale) {
            return words.contains("{") ? of(words, locale) : new Fixed(words);
        }

        @Override
        public StringBuffer format(Object argument, StringBuffer said, FieldPosition position) {
            return said.append(MARK).append((char) ((Integer) argument).intValue());
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException("Marks are not read by a format");
        }
    }
}
