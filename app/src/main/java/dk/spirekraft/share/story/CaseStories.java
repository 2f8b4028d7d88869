package dk.spirekraft.share.story;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Language;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The face of this package: a school's case stories as they are written.
@Component
public class CaseStories {

    private final JdbcClient db;
    private final Drafting drafting;
    private final Clock clock;

    CaseStories(JdbcClient db, Drafting drafting, Clock clock) {
        this.db = db;
        this.drafting = drafting;
        this.clock = clock;
    }

    /// The newest first.
    public List<WrittenCase> of(School school) {
        return db.sql(CaseRows.SELECT + " where s.school = ? order by s.begun_at desc, s.id")
                .param(school.id())
                .query(CaseRows::read)
                .list();
    }

    /// Those of a municipality's schools that everybody can read, in the order of their titles.
    public List<WrittenCase> released(UUID municipality) {
        return db.sql(CaseRows.SELECT + """
                 where s.municipality = ? and p.released_on is not null
                 order by (s.draft ->> 'title') collate people.natural, s.id
                """)
                .param(municipality)
                .query(CaseRows::read)
                .list();
    }

    public Optional<WrittenCase> find(School school, UUID id) {
        return db.sql(CaseRows.SELECT + " where s.school = ? and s.id = ?")
                .params(school.id(), id)
                .query(CaseRows::read)
                .optional();
    }

    /// @throws IllegalArgumentException if no such story is in scope
    public WrittenCase byId(UUID id) {
        return db.sql(CaseRows.SELECT + " where s.id = ?")
                .param(id)
                .query(CaseRows::read)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No case story in scope has the id " + id));
    }

    /// The trials that a story was drafted from.
    public List<UUID> trials(WrittenCase written) {
        return db.sql("select trial from share.story_trial where story = ? order by trial")
                .param(written.id())
                .query(UUID.class)
                .list();
    }

    /// The trials that each of a school's stories was drafted from, by story.
    public Map<UUID, Set<UUID>> trials(School school) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        db.sql("select t.story, t.trial from share.story_trial t join share.case_story s on s.id = t.story"
                        + " where s.school = ?")
                .param(school.id())
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("story", UUID.class), story -> new HashSet<>())
                        .add(row.getObject("trial", UUID.class)))
                .list();
        return Map.copyOf(found);
    }

    /// Begins a story with what its trials have noted already.
    ///
    /// @param trials one or more, all decided
    @Transactional
    public WrittenCase begin(School school, List<Trial> trials, Language language) {
        if (trials.isEmpty()
                || trials.stream().anyMatch(trial -> trial.decision().isEmpty()))
            throw new IllegalArgumentException("A story is drafted from one decided trial or more, but got " + trials);
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into share.case_story (id, municipality, school, language, draft, edition, begun_at)
                values (?, ?, ?, ?, ?::jsonb, 1, ?)
                """)
                .params(
                        id,
                        school.municipality(),
                        school.id(),
                        language.tag(),
                        CaseRows.json(drafting.of(school, trials, language)),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (Trial trial : trials)
            db.sql("insert into share.story_trial (story, trial, municipality) values (?, ?, ?) on conflict do nothing")
                    .params(id, trial.id(), school.municipality())
                    .update();
        return byId(id);
    }

    /// Keeps a text that was written on top of this edition. Signatures under the text before are void then.
    public Kept<WrittenCase> keep(WrittenCase written, CaseDraft draft, int edition) {
        int kept =
                db.sql("""
                update share.case_story set draft = ?::jsonb, edition = edition + 1 where id = ? and edition = ?
                """).params(CaseRows.json(draft), written.id(), edition).update();
        return kept == 1 ? new Kept.Done<>() : new Kept.Overtaken<>(byId(written.id()));
    }

    /// The same where something beside the text changed: pictures, or who is named.
    void touch(WrittenCase written) {
        db.sql("update share.case_story set edition = edition + 1 where id = ?")
                .param(written.id())
                .update();
    }
}
