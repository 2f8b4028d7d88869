package dk.spirekraft.understand;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.psychometrics.MeanOverWorkplaces;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mean over the schools of a round, frozen when the last of them closes; a later release or withdrawal never
/// changes it. Under four schools there is none.
@Component
class References {

    static final int FEWEST_SCHOOLS = 4;

    /// Means that lie no further apart are the same mean, counted in another order.
    private static final double SAME = 1e-9;

    private final JdbcClient db;

    References(JdbcClient db) {
        this.db = db;
    }

    /// Per scale the reference of the wave's own round, empty until that is frozen. A wave of no round has the
    /// municipality's newest for the same questionnaire and version when it closed, and keeps it.
    ///
    /// @param rounds whose references may be taken
    Map<String, Double> of(Wave wave, List<UUID> rounds) {
        Map<String, Double> means = new HashMap<>();
        Optional<OffsetDateTime> closed =
                wave.closure().map(closure -> closure.at().atOffset(ZoneOffset.UTC));
        db.sql("""
                select distinct on (scale) scale, mean from understand.reference
                 where municipality = :municipality and questionnaire = :questionnaire and version = :version
                   and round = any (:rounds)
                   and case when cast(:own as uuid) is null then frozen_at <= :closed else round = :own end
                 order by scale, frozen_at desc
                """)
                .param("municipality", wave.municipality())
                .param("questionnaire", wave.questionnaire().id())
                .param("version", wave.questionnaire().version())
                .param("rounds", rounds.toArray(UUID[]::new))
                .param("own", wave.round().orElse(null))
                .param("closed", closed.orElse(null))
                .query((RowCallbackHandler) row -> means.put(row.getString("scale"), row.getDouble("mean")));
        return Map.copyOf(means);
    }

    /// The means of one round by scale, as they were frozen.
    Map<String, MunicipalMean> of(UUID round) {
        Map<String, MunicipalMean> means = new HashMap<>();
        db.sql("select scale, mean, schools, standard_error from understand.reference where round = ?")
                .param(round)
                .query((RowCallbackHandler) row -> means.put(
                        row.getString("scale"),
                        new MunicipalMean(
                                row.getDouble("mean"),
                                row.getInt("schools"),
                                Optional.ofNullable(row.getObject("standard_error", Double.class)))));
        return Map.copyOf(means);
    }

    /// The same with its error, where that was not kept but still follows from what its schools have released.
    static MunicipalMean completed(String scale, MunicipalMean frozen, Collection<Release> released) {
        if (frozen.standardError().isPresent()) return frozen;
        List<RandomIntercept.Group> groups = released.stream()
                .flatMap(release -> group(release.scale(scale)).stream())
                .toList();
        if (groups.size() != frozen.schools()) return frozen;
        var again = MeanOverWorkplaces.of(groups);
        return Math.abs(again.mean() - frozen.mean()) > SAME
                ? frozen
                : new MunicipalMean(frozen.mean(), frozen.schools(), Optional.of(again.standardError()));
    }

    /// Freezes the references of a round whose waves are all released.
    void freeze(Wave any, Questionnaire asked, List<Release> released, Instant now) {
        for (Scale scale : asked.scales()) freeze(any, scale, released, now);
    }

    private void freeze(Wave any, Scale scale, List<Release> released, Instant now) {
        List<RandomIntercept.Group> groups = released.stream()
                .flatMap(release -> group(release.scale(scale.id())).stream())
                .toList();
        if (groups.size() < FEWEST_SCHOOLS) return;
        var mean = MeanOverWorkplaces.of(groups);
        db.sql("""
                insert into understand.reference
                    (municipality, round, questionnaire, version, scale, mean, standard_error, schools, frozen_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        any.municipality(),
                        any.round().orElseThrow(),
                        any.questionnaire().id(),
                        any.questionnaire().version(),
                        scale.id(),
                        mean.mean(),
                        mean.standardError(),
                        groups.size(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// A released cell as the model takes it; nothing that is not released goes in.
    private static Optional<RandomIntercept.Group> group(ScaleCell cell) {
        if (!(cell instanceof ScaleCell.Published shown)) return Optional.empty();
        double squares = (shown.n() - 1) * shown.spread().sd() * shown.spread().sd();
        return Optional.of(new RandomIntercept.Group(shown.n(), shown.mean(), squares));
    }
}
