package dk.spirekraft.understand;

import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.KnownSpread;
import dk.spirekraft.understand.Release.ScaleCell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much people differ inside workplaces, pooled over a municipality from the spreads that are told anyway: those of
/// workplaces with thirty answers or more. Each comes in once, with its first release; what was gathered elsewhere is
/// pooled with its like alone. Sums are kept in blocks of ten workplaces and used block by block.
@Component
class PooledSpreads {

    static final int ENOUGH = 10;

    private final JdbcClient db;

    PooledSpreads(JdbcClient db) {
        this.db = db;
    }

    private record Pool(double df, double squares) {}

    /// The pooled spread of a scale, or the questionnaire's stated assumption while too few are known.
    KnownSpread of(Wave wave, Scale scale) {
        return db.sql("""
                select coalesce(sum(df), 0) as df, coalesce(sum(squares), 0) as squares from understand.pooled_spread
                 where municipality = ? and questionnaire = ? and version = ? and scale = ? and imported = ?
                   and workplaces >= ?
                """)
                .params(
                        wave.municipality(),
                        wave.questionnaire().id(),
                        wave.questionnaire().version(),
                        scale.id(),
                        wave.imported(),
                        ENOUGH)
                .query(Pool.class)
                .optional()
                .filter(pool -> pool.df() > 0)
                .map(pool -> new KnownSpread(Math.sqrt(pool.squares() / pool.df()), KnownSpread.Source.POOLED))
                .orElseGet(() -> new KnownSpread(scale.typicalSd(), KnownSpread.Source.TYPICAL));
    }

    /// Adds a workplace's own spread to the block that is being filled; one that is not told goes in nowhere.
    void add(Wave wave, ScaleCell.Published told) {
        if (told.spread().source() != KnownSpread.Source.OWN) return;
        QuestionnaireRef asked = wave.questionnaire();
        db.sql("""
                insert into understand.pooled_spread
                    (municipality, questionnaire, version, scale, imported, block, workplaces, df, squares)
                select :municipality, :questionnaire, :version, :scale, :imported,
                       1 + count(*) filter (where workplaces >= :enough), 1, :df, :squares
                  from understand.pooled_spread
                 where municipality = :municipality and questionnaire = :questionnaire and version = :version
                   and scale = :scale and imported = :imported
                on conflict (municipality, questionnaire, version, scale, imported, block) do update
                   set workplaces = pooled_spread.workplaces + 1, df = pooled_spread.df + excluded.df,
                       squares = pooled_spread.squares + excluded.squares
                """)
                .param("municipality", wave.municipality())
                .param("questionnaire", asked.id())
                .param("version", asked.version())
                .param("scale", told.scale())
                .param("imported", wave.imported())
                .param("enough", ENOUGH)
                .param("df", told.n() - 1.0)
                .param(
                        "squares",
                        (told.n() - 1.0) * told.spread().sd() * told.spread().sd())
                .update();
    }
}
