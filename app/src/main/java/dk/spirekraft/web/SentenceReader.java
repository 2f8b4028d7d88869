package dk.spirekraft.web;

import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Takes a format apart by having it say, in place of each argument, a mark and which argument it is.
final class SentenceReader extends Format {

    private static final long serialVersionUID = 1;
    private static final char MARK = '\uE000';
    private static final int MOST_ARGUMENTS = 40;

    static Sentence read(MessageFormat format, Locale locale) {
        Format[] shapes = format.getFormats();
        var marking = (MessageFormat) format.clone();
        IntStream.range(0, shapes.length).forEach(place -> marking.setFormat(place, new SentenceReader()));
        String marked =
                marking.format(IntStream.range(0, MOST_ARGUMENTS).boxed().toArray());
        String[] pieces = marked.split(String.valueOf(MARK), -1);
        if (shapes.length == 0) return new Sentence.Fixed(pieces[0]);
        List<Sentence> parts = new ArrayList<>();
        parts.add(new Sentence.Fixed(pieces[0]));
        for (int place = 0; place < shapes.length; place++) {
            parts.add(argument(pieces[place + 1].charAt(0), shapes[place], locale));
            parts.add(new Sentence.Fixed(pieces[place + 1].substring(1)));
        }
        return new Sentence.Joined(parts);
    }

    private static Sentence argument(int index, @Nullable Format shape, Locale locale) {
        return switch (shape) {
            case null -> new Sentence.Plain(index, locale);
            case ChoiceFormat choice ->
                new Sentence.Chosen(
                        index,
                        choice.getLimits(),
                        Arrays.stream(choice.getFormats())
                                .map(words -> chosen((String) words, locale))
                                .toList());
            case DecimalFormat number -> new Sentence.Shaped(index, number);
            default -> throw new IllegalArgumentException("Words take no " + shape.getClass());
        };
    }

    /// Java reads the words of a choice once more where they name arguments.
    private static Sentence chosen(String words, Locale locale) {
        return words.contains("{") ? Sentence.of(words, locale) : new Sentence.Fixed(words);
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
