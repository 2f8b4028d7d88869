package dk.spirekraft.share.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A text taken apart into its words, to find the place in it that fits a question best.
final class Passage {

    /// So many words the place has at most, and so many of them stand before the first that was asked for.
    private static final int LENGTH = 28;
    private static final int BEFORE = 4;

    private final String text;
    private final List<Word> words;
    private final Set<String> different;

    /// A word with where it begins and ends.
    private record Word(String small, int from, int to) {}

    private Passage(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        different = HashSet.newHashSet(words.size());
        for (Word word : words) different.add(word.small());
    }

    static Passage of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5);
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) at++;
            if (at > from) words.add(new Word(text.substring(from, at).toLowerCase(Locale.ROOT), from, at));
            else at++;
        }
        return new Passage(text, words);
    }

    /// Its different words in small letters.
    Set<String> words() {
        return Collections.unmodifiableSet(different);
    }

    /// The place with most of the words that were asked for, the first of several; where there are none, the beginning.
    List<Finder.Piece> best(Predicate<String> isAsked) {
        Set<String> asked = different.stream().filter(isAsked).collect(Collectors.toSet());
        int best = 0;
        int most = 0;
        for (int at = 0; at < words.size(); at++) {
            if (!asked.contains(words.get(at).small())) continue;
            int from = Math.max(0, at - BEFORE);
            int found = different(from, asked);
            if (found > most) {
                most = found;
                best = from;
            }
            if (most == asked.size()) break;
        }
        return pieces(best, Math.min(words.size(), best + LENGTH), asked);
    }

    private int different(int from, Set<String> asked) {
        Set<String> found = new HashSet<>();
        for (Word word : words.subList(from, Math.min(words.size(), from + LENGTH)))
            if (asked.contains(word.small())) found.add(word.small());
        return found.size();
    }

    private List<Finder.Piece> pieces(int from, int to, Set<String> asked) {
        if (from == to) return List.of();
        List<Finder.Piece> pieces = new ArrayList<>();
        int at = words.get(from).from();
        for (Word word : words.subList(from, to)) {
            if (!asked.contains(word.small())) continue;
            if (word.from() > at) pieces.add(new Finder.Piece(text.substring(at, word.from()), false));
            pieces.add(new Finder.Piece(text.substring(word.from(), word.to()), true));
            at = word.to();
        }
        int end = to == words.size() ? text.length() : words.get(to - 1).to();
        if (end > at) pieces.add(new Finder.Piece(text.substring(at, end).stripTrailing(), false));
        return List.copyOf(pieces);
    }
}
