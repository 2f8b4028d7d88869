package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Neither where the sheets of a closed wave lie nor what they are called tells when each was sent.
@RunningProgram
class SheetOrderTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    JdbcClient db;

    School havgard;
    Wave wave;

    @BeforeEach
    void havgardOpensAWave() {
        havgard = cast.school("Havgård Skole", 62);
        wave = cast.openWave(havgard);
    }

    @Test
    void sheetsLieInAnOrderThatIsNotTheOrderOfAnswering() {
        var codes = cast.slips(havgard, wave, 50);
        for (int i = 0; i < codes.size(); i++) {
            int number = i;
            colleagues.answer(codes.get(i), item -> item < 3 ? 1 + digit(number, item) : 3);
        }
        cast.close(havgard, wave);
        List<Integer> order = lying("ctid").toList();
        assertThat(order).hasSize(50).doesNotHaveDuplicates();
        assertThat(order).isNotEqualTo(order.stream().sorted().toList());
        assertThat(steps(order))
                .as("neighbours that answered one after the other")
                .isLessThan(12);
        assertThat(lying("id").toList()).isNotEqualTo(order);
    }

    private static int digit(int number, int place) {
        return number / (int) Math.pow(5, place) % 5;
    }

    private Stream<Integer> lying(String by) {
        return cast
                .in(
                        havgard,
                        () -> db.sql("select answers from measure.sheet where wave = ? order by " + by)
                                .param(wave.id())
                                .query((row, n) -> (Object[]) row.getArray(1).getArray())
                                .list())
                .stream()
                .map(answers -> Arrays.stream(answers)
                        .mapToInt(value -> ((Number) value).intValue())
                        .toArray())
                .map(answers -> answers[0] - 1 + 5 * (answers[1] - 1) + 25 * (answers[2] - 1));
    }

    private static long steps(List<Integer> order) {
        return IntStream.range(1, order.size())
                .filter(i -> order.get(i) == order.get(i - 1) + 1)
                .count();
    }

    @Test
    void anIdTellsNoTime() {
        colleagues.answer(havgard, wave, 8, 1);
        cast.close(havgard, wave);
        assertThat(cast.in(
                        havgard,
                        () -> db.sql("select id from measure.sheet where wave = ?")
                                .param(wave.id())
                                .query(UUID.class)
                                .list()))
                .allMatch(id -> id.version() == 4);
    }
}
