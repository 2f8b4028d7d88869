package dk.spirekraft.share.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that somebody looks for, as PostgreSQL understands them: the stems of both languages.
///
/// @param text as PostgreSQL writes it, such as `'tillid':* & 'mød':* | 'trust':*`
/// @param either the stems that must all be there, for each way in which a story can fit
/// @param plain false where it excludes words or asks for a row of them
public record Question(String text, List<List<Term>> either, boolean plain) {

    private static final Pattern TERM = Pattern.compile("(!?)'((?:[^']|'')+)'(:\\*)?");

    /// @param text as it stands in the question
    /// @param whole true if a word must be no longer than its stem
    record Term(String text, String stem, boolean whole) {

        boolean fits(String word) {
            return whole ? word.equals(stem) : word.startsWith(stem);
        }
    }

    public Question {
        either = List.copyOf(either);
    }

    static Question of(String text) {
        List<List<Term>> either = new ArrayList<>();
        either.add(new ArrayList<>());
        boolean plain = true;
        int at = 0;
        Matcher found = TERM.matcher(text);
        while (found.find()) {
            String between = text.substring(at, found.start()).strip();
            at = found.end();
            plain &= found.group(1).isEmpty() && (between.isEmpty() || between.equals("&") || between.equals("|"));
            if (between.equals("|")) either.add(new ArrayList<>());
            if (found.group(1).isEmpty()) either.getLast().add(term(found));
        }
        return new Question(text, either, plain && at == text.length());
    }

    private static Term term(Matcher found) {
        return new Term(found.group(), found.group(2).replace("''", "'"), found.group(3) == null);
    }

    /// True if a word with this stem was asked for.
    boolean asksFor(String stem) {
        return either.stream().anyMatch(all -> all.stream().anyMatch(term -> term.fits(stem)));
    }
}
