package dk.spirekraft.share.story;

import dk.spirekraft.share.catalogue.CaseStory;
import dk.spirekraft.share.catalogue.Summary;
import dk.spirekraft.web.Slug;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes what everybody may read, and deletes it.
@Component
class PublicCopies {

    private final JdbcClient db;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    PublicCopies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One release after the other, so that no two take the same address.
    void lock() {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('share.release', 0))) locked")
                .query(Integer.class)
                .single();
    }

    /// Puts a story where it was, or at an address of its own.
    ///
    /// @return its name in addresses
    String put(WrittenCase written, CaseStory story) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        String slug = written.slug().orElseGet(() -> newSlug(written, today));
        remove(written);
        var marks = story.marks();
        db.sql("""
                insert into share.published_case
                    (id, municipality, school, slug, released_on, year, language, title, summary, themes, relations, phase,
                     method, school_kind, school_size, outcome, evidence, document, body, words)
                values (:id, :municipality, :school, :slug, :on, :year, :language, :title, :summary, :themes, :relations,
                     :phase, :method, :kind, :size, :outcome, :evidence, :document::jsonb, :body,
                     setweight(to_tsvector(:dictionary::regconfig, :title), 'A')
                         || to_tsvector(:dictionary::regconfig, :body))
                """)
                .param("id", written.id())
                .param("municipality", written.municipality())
                .param("school", written.school())
                .param("slug", slug)
                .param("on", today)
                .param("year", Integer.parseInt(slug.substring(0, 4)))
                .param("language", written.language())
                .param("title", story.title())
                .param("summary", Summary.of(story.texts().changed()))
                .param("themes", marks.allThemes().toArray(String[]::new))
                .param("relations", marks.relations().stream().map(Enum::name).toArray(String[]::new))
                .param("phase", marks.phase().map(Enum::name).orElse(null))
                .param("method", marks.method().map(method -> method.id()).orElse(null))
                .param("kind", marks.kind().name())
                .param("size", marks.size().name())
                .param("outcome", marks.outcome().name())
                .param("evidence", story.evidence().name())
                .param("document", json.writeValueAsString(story))
                .param("body", body(story))
                .param("dictionary", written.language().equals("en") ? "english" : "danish")
                .update();
        putPictures(written);
        return slug;
    }

    private void putPictures(WrittenCase written) {
        db.sql("""
                insert into share.published_picture (id, story, municipality, image)
                select id, story, municipality, image from share.story_picture where story = ?
                """).param(written.id()).update();
    }

    private String newSlug(WrittenCase written, LocalDate today) {
        String base = today.getYear() + "-" + Slug.find(written.draft().title()).orElse("erfaring");
        String slug = db.sql("select share.free_case_slug(?)")
                .param(base)
                .query(String.class)
                .single();
        db.sql("update share.case_story set slug = ? where id = ?")
                .params(slug, written.id())
                .update();
        return slug;
    }

    /// Its texts one after the other, without marks.
    private static String body(CaseStory story) {
        return String.join("\n", story.texts().all()).replaceAll("[*_>#`\\[\\]⟦⟧]+", "");
    }

    void remove(WrittenCase written) {
        db.sql("delete from share.published_case where id = ?")
                .param(written.id())
                .update();
    }
}
