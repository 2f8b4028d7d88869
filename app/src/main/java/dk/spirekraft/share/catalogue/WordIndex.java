package dk.spirekraft.share.catalogue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Which texts have which stems, in memory: even a common word is looked for in ten thousand texts in microseconds. It
/// knows no places, so rows of words and words that must not be there are for PostgreSQL to find.
final class WordIndex {

    private final NavigableMap<String, Postings> byStem;
    private final int texts;

    /// The texts that have a stem, in their order, and what it weighs in each.
    private static final class Postings {

        private int[] texts = new int[4];
        private float[] weights = new float[4];
        private int size;

        void add(int text, float weight) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            texts[size] = text;
            weights[size++] = weight;
        }
    }

    private WordIndex(NavigableMap<String, Postings> byStem, int texts) {
        this.byStem = byStem;
        this.texts = texts;
    }

    /// @param all each text by its number, from 0
    static WordIndex of(List<Lexemes> all) {
        NavigableMap<String, Postings> byStem = new TreeMap<>();
        for (int text = 0; text < all.size(); text++) {
            Lexemes words = all.get(text);
            for (int i = 0; i < words.size(); i++)
                byStem.computeIfAbsent(words.stem(i), fresh -> new Postings()).add(text, words.weight(i));
        }
        return new WordIndex(byStem, all.size());
    }

    /// The texts that fit a plain question.
    BitSet fitting(Question question) {
        var fitting = new BitSet(texts);
        for (List<Question.Term> all : question.either()) {
            BitSet both = having(all.getFirst());
            for (Question.Term term : all.subList(1, all.size())) both.and(having(term));
            fitting.or(both);
        }
        return fitting;
    }

    private BitSet having(Question.Term term) {
        var having = new BitSet(texts);
        each(term, postings -> {
            for (int i = 0; i < postings.size; i++) having.set(postings.texts[i]);
        });
        return having;
    }

    /// How well each text fits a question: what its stems weigh in it, together.
    float[] weights(Question question) {
        float[] weights = new float[texts];
        for (Question.Term term : terms(question))
            each(term, postings -> {
                for (int i = 0; i < postings.size; i++) weights[postings.texts[i]] += postings.weights[i];
            });
        return weights;
    }

    /// Each once: the two languages share many a stem.
    private static Set<Question.Term> terms(Question question) {
        return question.either().stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
    }

    private void each(Question.Term term, Consumer<Postings> use) {
        for (var found : byStem.tailMap(term.stem(), true).entrySet()) {
            if (!term.fits(found.getKey())) return;
            use.accept(found.getValue());
        }
    }
}
