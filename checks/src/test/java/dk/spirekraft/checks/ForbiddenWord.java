package dk.spirekraft.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word that our Danish texts do not use, and what they use instead.
record ForbiddenWord(String word, String instead, Pattern pattern) {

    private static final String ARROW = "→";

    static List<ForbiddenWord> in(Document list) {
        return list.lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ForbiddenWord::of)
                .toList();
    }

    /// Reads one line, `forbidden → ours`. A star stands for any letters; without one the whole word must match.
    static ForbiddenWord of(String line) {
        String[] halves = line.split(ARROW, -1);
        if (halves.length != 2 || halves[0].isBlank() || halves[1].isBlank())
            throw new IllegalArgumentException(
                    "A forbidden word is written 'forbidden → ours', not '%s'".formatted(line));
        String word = halves[0].strip();
        return new ForbiddenWord(word, halves[1].strip(), pattern(word));
    }

    /// True for a mark such as !, which no language of ours uses.
    boolean isMark() {
        return word.chars().noneMatch(Character::isLetter);
    }

    List<Breach> in(Text text) {
        List<Breach> breaches = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.words());
        while (matcher.find())
            breaches.add(new Breach(text.path(), text.line(), "‘%s’: write ‘%s’".formatted(matcher.group(), instead)));
        return breaches;
    }

    /// Some Danish words and where they stand.
    record Text(String path, int line, String words) {}

    private static Pattern pattern(String word) {
        var pattern = new StringBuilder();
        if (Character.isLetter(word.charAt(0))) pattern.append("(?<!\\p{L})");
        for (char c : word.toCharArray()) pattern.append(c == '*' ? "\\p{L}*" : Pattern.quote(String.valueOf(c)));
        if (Character.isLetter(word.charAt(word.length() - 1))) pattern.append("(?!\\p{L})");
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
