package dk.spirekraft.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Whoever has the whole database lays comments and sheets side by side, in every order that the tables have, and gets
/// no more of them right than by guessing; nor does whoever saw in which order people answered.
@RunningProgram
class CommentsApartTest {

    private static final int WAVES = 25;
    private static final int WRITERS = 10;

    /// Twenty ways are tried, and hits by luck are Poisson's, so that 3.5 is passed once in a hundred runs and
    /// this once in fifteen thousand. Whoever knew an order would be at 45.
    private static final double CHANCE = 5;

    private static final List<String> ORDERS = List.of("ctid", "ctid desc", "id", "xmin::text::bigint, ctid");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    DatabaseAddress address;

    private final Random random = new Random(32);

    /// What each wrote, by what they answered, in the order in which they did.
    private record Written(Wave wave, List<String> sheets, Map<String, String> words) {}

    @Test
    void noOrderOfTheTablesTellsWhoseWordsGoWithWhichSheet() {
        var owner = JdbcClient.create(new DriverManagerDataSource(
                address.url(), address.owner().role(), address.owner().password()));
        UUID municipality = cast.municipality();
        List<Written> all =
                IntStream.range(0, WAVES).mapToObj(i -> write(municipality)).toList();
        Map<String, Integer> right = new HashMap<>();
        for (Written written : all) {
            String wave = written.wave().id().toString();
            for (String order : ORDERS) {
                List<String> comments = owner.sql(
                                "select words from measure.comment where wave = ?::uuid order by " + order)
                        .param(wave)
                        .query(String.class)
                        .list();
                assertThat(comments).hasSize(WRITERS);
                right.merge("answering / " + order, hits(written, written.sheets(), comments), Integer::sum);
                for (String other : ORDERS) {
                    List<String> sheets = owner.sql("select array_to_string(answers, ',') from measure.sheet"
                                    + " where wave = ?::uuid order by " + other)
                            .param(wave)
                            .query(String.class)
                            .list();
                    right.merge(other + " / " + order, hits(written, sheets, comments), Integer::sum);
                }
            }
        }
        // Any way to lay n beside n at random gets one right on average, with variance one.
        assertThat(right)
                .allSatisfy((orders, hits) ->
                        assertThat((hits - WAVES) / Math.sqrt(WAVES)).as(orders).isLessThanOrEqualTo(CHANCE));
    }

    @Test
    void aCommentAtRestIsWordsUnderARandomIdAndNothingElse() {
        var owner = JdbcClient.create(new DriverManagerDataSource(
                address.url(), address.owner().role(), address.owner().password()));
        Written written = write(cast.municipality());
        assertThat(owner.sql("select column_name::text from information_schema.columns"
                                + " where table_schema = 'measure' and table_name = 'comment'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("id", "wave", "municipality", "words", "withheld");
        List<UUID> ids = owner.sql(
                        "select id from measure.comment where wave = ? union all select id from measure.sheet where wave = ?")
                .params(written.wave().id(), written.wave().id())
                .query(UUID.class)
                .list();
        assertThat(ids)
                .hasSize(2 * WRITERS)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.version()).isEqualTo(4));
        assertThat(owner.sql("select count(distinct xmin::text) from (select xmin from measure.comment where wave = ?"
                                + " union all select xmin from measure.sheet where wave = ?) both_of_them")
                        .params(written.wave().id(), written.wave().id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static int hits(Written written, List<String> sheets, List<String> comments) {
        int hits = 0;
        for (int i = 0; i < comments.size(); i++)
            if (comments.get(i).equals(written.words().get(sheets.get(i)))) hits++;
        return hits;
    }

    private Written write(UUID municipality) {
        School school = cast.school(municipality, "Skole " + UUID.randomUUID(), WRITERS);
        Wave wave = cast.openWave(cast.plan(school).takingComments(true));
        List<String> sheets = new ArrayList<>();
        Map<String, String> words = new HashMap<>();
        for (AccessCode code : cast.slips(school, wave, WRITERS)) {
            int[] values = random.ints(Colleagues.ITEMS, 1, 6).toArray();
            String sheet = IntStream.of(values).mapToObj(String::valueOf).collect(Collectors.joining(","));
            words.put(sheet, "ord " + sheets.size());
            sheets.add(sheet);
            colleagues.write(code, item -> values[item], "ord " + (sheets.size() - 1));
        }
        cast.close(school, wave);
        return new Written(wave, sheets, words);
    }
}
