package dk.spirekraft.share.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.RunningProgram;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is found in memory is what PostgreSQL finds.
@RunningProgram
class WordIndexTest {

    private static final List<String> TEXTS = List.of(
            "Tillid på mødet",
            "Vi holdt møder om tillid, mange møder, og tillidsfolkene var der",
            "Nummer 2026: møderne blev kortere",
            "O'Brien\\s mødebog og æbler i 2026",
            "");

    @Autowired
    JdbcClient db;

    @Autowired
    WordStems stems;

    private static BitSet all(int... numbers) {
        var all = new BitSet();
        for (int number : numbers) all.set(number);
        return all;
    }

    private String vector(String text) {
        return db.sql("select (setweight(to_tsvector('danish', left(?, 6)), 'A') || to_tsvector('danish', ?))::text")
                .params(text, text)
                .query(String.class)
                .single();
    }

    private WordIndex index() {
        Map<String, String> known = new HashMap<>();
        return WordIndex.of(
                TEXTS.stream().map(text -> Lexemes.of(vector(text), known)).toList());
    }

    private String asked(String typed) {
        return db.sql("select share.question(?)::text")
                .param(typed)
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tillid",
                "Tillid MØDET",
                "ro",
                "og",
                "møder og tillid",
                "2026",
                "mødebog 2026",
                "trust and meetings",
                "   æbler  åen ",
                "007 hus"
            })
    void aPlainQuestionIsMadeAsPostgresqlMakesIt(String typed) {
        assertThat(stems.question(typed)).contains(asked(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"tillid på mødet\"", "tillid -møder", "tillid or ro", "a1b", "2026-11", "møde@skole.dk", "café"
            })
    void whateverElseIsTypedIsLeftToPostgresql(String typed) {
        assertThat(stems.question(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tillid", "tillid møde", "mødebog 2026", "2026", "giraf", "æble"})
    void theSameTextsFitAndWeighTheSame(String typed) {
        Question question = Question.of(asked(typed));
        WordIndex index = index();
        float[] weights = index.weights(question);
        for (int text = 0; text < TEXTS.size(); text++) {
            String vector = vector(TEXTS.get(text));
            assertThat(index.fitting(question).get(text))
                    .isEqualTo(db.sql("select ?::tsvector @@ ?::tsquery")
                            .params(vector, question.text())
                            .query(Boolean.class)
                            .single());
            float together = db.sql("select ts_rank(?::tsvector, ?::tsquery) * ((numnode(?::tsquery) + 1) / 2)::real")
                    .params(vector, terms(question), terms(question))
                    .query(Float.class)
                    .single();
            assertThat(weights[text]).isCloseTo(together, Offset.offset(1e-4f));
        }
    }

    /// All its terms as alternatives, which PostgreSQL weighs one by one.
    private static String terms(Question question) {
        return String.join(
                " | ",
                question.either().stream()
                        .flatMap(List::stream)
                        .map(Question.Term::text)
                        .distinct()
                        .toList());
    }

    @Test
    void allTermsOfOneWayMustBeThere() {
        WordIndex index = index();
        assertThat(index.fitting(Question.of("'tillid':*"))).isEqualTo(all(0, 1));
        assertThat(index.fitting(Question.of("'tillid'"))).isEqualTo(all(0, 1));
        assertThat(index.fitting(Question.of("'tillidsfolk'"))).isEqualTo(all(1));
        assertThat(index.fitting(Question.of("'tillid':* & '2026'"))).isEqualTo(all());
        assertThat(index.fitting(Question.of("'tillid':* & 'giraf':* | '2026'")))
                .isEqualTo(all(2, 3));
    }

    @Test
    void aStemThatHasAQuoteIsReadAsItIs() {
        Lexemes words = Lexemes.of("'o''brien':2 'x':1A,3", new HashMap<>());
        assertThat(words.stem(0)).isEqualTo("o'brien");
        assertThat(words.size()).isEqualTo(2);
        assertThat(words.weight(1)).isGreaterThan(words.weight(0));
        assertThat(Optional.of(Lexemes.of("", new HashMap<>()).size())).contains(0);
    }
}
