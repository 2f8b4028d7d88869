package dk.spirekraft.share.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.people.School;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tales;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A catalogue that has grown for many years.
@RunningProgram
class TenThousandCasesTest {

    @Autowired
    Cast cast;

    @Autowired
    Tales tales;

    @Autowired
    JdbcClient db;

    School havgard;

    /// One story, told ten thousand times.
    @BeforeEach
    void tenThousandStoriesAreTold() {
        havgard = cast.school("Havgård Skole", 62);
        WrittenCase one = tales.released(havgard, tales.draft(havgard, "Kaffe i tusindvis"));
        in(() -> db.sql("""
                insert into share.published_case
                select gen_random_uuid(), municipality, school, '2026-mange-' || n, released_on - n % 3000, year, language,
                       title, summary, themes, relations, phase, method, school_kind, school_size, outcome, evidence,
                       document, body || ' nummer' || n, words || to_tsvector('danish', 'nummer' || n)
                  from share.published_case, generate_series(1, 10000) n where id = ?
                """).param(one.id()).update());
    }

    @AfterEach
    void theyAreTakenOutAgain() {
        in(() -> db.sql("delete from share.published_case where slug like '2026-mange-%'")
                .update());
    }

    private void in(Runnable work) {
        MunicipalityScope.within(Set.of(havgard.municipality()), work);
    }

    @Test
    void listsSearchAndTheLastPageAreThere() {
        Phone reader = cast.phone();
        var first = reader.get("/erfaringer?stoerrelse=LARGE");
        assertThat(first.body().split("/erfaringer/\\d{4}-", -1).length - 1).isEqualTo(Catalogue.PAGE);
        assertThat(first.body()).contains("rel=\"next\"");
        assertThat(reader.get("/erfaringer?side=300").body()).contains("/erfaringer/2026-mange-");
        assertThat(reader.get("/erfaringer?q=timer").body()).contains("De 100, der passer bedst", "<mark>");
        assertThat(reader.get("/erfaringer?q=nummer7654").body()).contains("1 erfaring<", "2026-mange-7654");
        assertThat(reader.get("/erfaringer?q=timer+nummer7654").body()).contains("1 erfaring<", "2026-mange-7654");
        assertThat(reader.get("/erfaringer?q=timer&side=10").body()).contains("De 100, der passer bedst", "<mark>");
        assertThat(reader.get("/erfaringer?q=%22timer+nummer7654%22").body()).contains("Ingen erfaringer");
        assertThat(reader.get("/erfaringer?q=timer+-nummer7654&side=10").body()).contains("De 100, der passer bedst");
        assertThat(reader.get("/erfaringer?q=timer&side=11").body()).contains("Ingen erfaringer");
        assertThat(reader.get("/temaer/tillid/dialog").status()).isEqualTo(200);
        assertThat(reader.get("/sitemap.xml").body()).contains("2026-mange-10000");
    }
}
