package dk.spirekraft.learn.trial;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.learn.trial.Reflections.Common;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What groups wrote together when they looked back, one text a trial, changed by whoever of them writes.
@Component
class CommonReflections {

    private final JdbcClient db;
    private final Clock clock;

    CommonReflections(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What the group wrote together, blank where it has not.
    Common of(Trial trial) {
        return db.sql("""
                select happened, surprised, tells, now_what, edition from learn.common_reflection where trial = ?
                """)
                .param(trial.id())
                .query((row, number) -> new Common(FourTexts.of(row), row.getInt("edition")))
                .optional()
                .orElse(Common.BLANK);
    }

    /// Keeps common words that were written on top of the edition that they carry.
    Kept<Common> keep(Trial trial, Common common) {
        int kept = db.sql("""
                insert into learn.common_reflection
                    (trial, municipality, happened, surprised, tells, now_what, written_at, edition)
                values (:trial, :municipality, :happened, :surprised, :tells, :nowWhat, :at, 1)
                on conflict (trial) do update
                   set happened = :happened, surprised = :surprised, tells = :tells, now_what = :nowWhat,
                       written_at = :at, edition = common_reflection.edition + 1
                 where common_reflection.edition = :edition
                """)
                .param("trial", trial.id())
                .param("municipality", trial.municipality())
                .param("happened", common.texts().happened())
                .param("surprised", common.texts().surprised())
                .param("tells", common.texts().tells())
                .param("nowWhat", common.texts().nowWhat())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("edition", common.edition())
                .update();
        return kept == 1 ? new Kept.Done<>() : new Kept.Overtaken<>(of(trial));
    }
}
