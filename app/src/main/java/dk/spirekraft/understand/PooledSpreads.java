package dk.spirekraft.understand;

import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.KnownSpread;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much people differ inside workplaces, pooled over a municipality. Only sums over workplaces are kept, and they
/// are used from ten workplaces up, so that an interval tells nothing about one of them.
@Component
class PooledSpreads {

    static final int ENOUGH = 10;

    private final JdbcClient db;

    PooledSpreads(JdbcClient db) {
        this.db = db;
    }

    private record Pool(int workplaces, double df, double squares) {}

    /// The pooled spread of a scale, or the questionnaire's stated assumption while too few are known.
    KnownSpread of(Wave wave, Scale scale) {
        return db.sql("""
                select workplaces, df, squares from understand.pooled_spread
                 where municipality = ? and questionnaire = ? and version = ? and scale = ?
                """)
                .params(
                        wave.municipality(),
                        wave.questionnaire().id(),
                        wave.questionnaire().version(),
                        scale.id())
                .query(Pool.class)
                .optional()
                .filter(pool -> pool.workplaces() >= ENOUGH && pool.squares() > 0)
                .map(pool -> new KnownSpread(Math.sqrt(pool.squares() / pool.df()), KnownSpread.Source.POOLED))
                .orElseGet(() -> new KnownSpread(scale.typicalSd(), KnownSpread.Source.TYPICAL));
    }

    /// Adds a workplace's person scores; fewer than two say nothing of a spread.
    void add(Wave wave, Scale scale, Moments scores) {
        if (scores.n() < 2) return;
        QuestionnaireRef asked = wave.questionnaire();
        db.sql("""
                insert into understand.pooled_spread (municipality, questionnaire, version, scale, workplaces, df, squares)
                values (?, ?, ?, ?, 1, ?, ?)
                on conflict (municipality, questionnaire, version, scale) do update
                   set workplaces = pooled_spread.workplaces + 1, df = pooled_spread.df + excluded.df,
                       squares = pooled_spread.squares + excluded.squares
                """)
                .params(
                        wave.municipality(),
                        asked.id(),
                        asked.version(),
                        scale.id(),
                        scores.n() - 1.0,
                        scores.squares())
                .update();
    }
}
