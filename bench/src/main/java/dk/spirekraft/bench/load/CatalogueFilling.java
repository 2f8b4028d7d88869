package dk.spirekraft.bench.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Fills the public catalogue by SQL with stories of some 300 words each, of two hundred schools.
final class CatalogueFilling {

    static final int CASES = 10_000;

    private static final List<String> WORDS = List.of(
            "tillid",
            "møder",
            "overlevering",
            "vikartimer",
            "teamet",
            "eleverne",
            "ledelsen",
            "samarbejde",
            "pauser",
            "skemaet",
            "kollegaer",
            "pædagogerne",
            "årshjul",
            "beslutninger",
            "hjælp",
            "gårdvagt",
            "forældrene",
            "ro");

    private static final List<String> STEPS =
            List.of("""
            create temp table m as select municipality as id, id as school from people.school where slug like 'havg%' limit 1
            """, """
            create temp table w as select array['tillid', 'møder', 'overlevering', 'vikartimer', 'teamet', 'eleverne',
                'ledelsen', 'samarbejde', 'pauser', 'skemaet', 'kollegaer', 'pædagogerne', 'årshjul', 'beslutninger',
                'hjælp', 'gårdvagt', 'forældrene', 'ro'] as words
            """, """
            create temp table s as select gen_random_uuid() as id, n from generate_series(1, 200) n
            """, """
            insert into people.school (id, municipality, slug, name, in_programme)
            select s.id, m.id, 'katalog-' || n, 'Katalogskole ' || n, false from s, m
            """, """
            create temp table t as
            select gen_random_uuid() as id, n,
                   (select string_agg(words[1 + (n * 31 + k * (1 + n % 7)) % 18]
                               || case k % 9 when 8 then '. Vi prøvede nummer ' || n || ' og så efter' else '' end, ' ')
                      from generate_series(1, 40) k) as part
              from generate_series(1, :cases) n, w
            """.replace(":cases", String.valueOf(CASES)), """
            insert into share.published_case (id, municipality, school, slug, released_on, year, language, title, summary,
                themes, relations, phase, method, school_kind, school_size, outcome, evidence, document, body, words)
            select t.id, m.id, s.id, '2026-bench-' || t.n, current_date - t.n % 900, 2026, 'da', 'Erfaring ' || t.n,
                   left(part, 200), array[case t.n % 3 when 0 then 'tillid' when 1 then 'retfaerdighed' else 'samarbejde' end],
                   array['BRIDGING'], 'BUILD', 'tre-linser', 'ALL_GRADES', 'MEDIUM',
                   (array['KEEP', 'ADJUST', 'STOP'])[1 + t.n % 3], 'FOLLOWED',
                   jsonb_build_object(
                       'title', 'Erfaring ' || t.n, 'school', 'Katalogskole ' || s.n, 'people', '[]'::jsonb,
                       'pictures', '[]'::jsonb, 'figures', '[]'::jsonb,
                       'texts', jsonb_build_object('situation', part, 'did', part, 'changed', part, 'failed', part,
                           'again', part, 'advice', part),
                       'marks', jsonb_build_object('themes', array['tillid'], 'relations', array['BRIDGING'],
                           'diamonds', array['TRUST'], 'phase', 'BUILD',
                           'method', jsonb_build_object('id', 'tre-linser', 'title', 'Tre linser', 'open', true),
                           'kind', 'ALL_GRADES', 'size', 'MEDIUM', 'outcome', (array['KEEP', 'ADJUST', 'STOP'])[1 + t.n % 3]),
                       'basis', jsonb_build_object('kind', 'COUNTED', 'cycles', 1, 'checkedLater', false)),
                   repeat(part || ' ', 6),
                   setweight(to_tsvector('danish', 'Erfaring ' || t.n), 'A') || to_tsvector('danish', repeat(part || ' ', 6))
              from t join s on s.n = 1 + t.n % 200, m
            """, "analyze");

    private CatalogueFilling() {}

    /// A story, another for each of so many numbers in a row as there are stories.
    static int which(int number) {
        return 1 + Math.floorMod(number * 7919L, CASES);
    }

    /// Three words and a number, another for each number.
    static String search(int number) {
        String words = WORDS.get(number % WORDS.size()) + " " + WORDS.get(number / WORDS.size() % WORDS.size());
        return "/erfaringer?q="
                + URLEncoder.encode(number % 3 == 0 ? words + " " + which(number) : words, StandardCharsets.UTF_8)
                + "&side=" + (1 + number % 10) + "&x=" + number;
    }

    static void fill(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String step : STEPS) statement.execute(step);
        }
    }
}
