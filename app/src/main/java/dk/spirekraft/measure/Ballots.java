package dk.spirekraft.measure;

import dk.spirekraft.database.MunicipalityScope;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes answer sheets so that nothing leads back from a sheet to a person (ADR 0003): the code is deleted in the
/// statement that stores the sheet, and the sheet has a random id, no time, and waits sealed.
@Component
class Ballots {

    private final JdbcClient db;
    private final WaveKeys keys;
    private final Clock clock;

    Ballots(JdbcClient db, WaveKeys keys, Clock clock) {
        this.db = db;
        this.keys = keys;
        this.clock = clock;
    }

    /// A sheet as it is handed in.
    ///
    /// @param id random, version 4: a version 7 id would tell the time of answering
    /// @param content laid out as every sheet of its wave
    record Sheet(UUID id, byte[] content) {

        static Sheet of(Wave wave, UUID id, SheetContent content) {
            return new Sheet(id, wave.takesComments() ? content.withComment() : content.answersAlone());
        }
    }

    /// Spends the code and stores the sheet in one transaction, or does neither. The same sheet handed in again is
    /// accepted again and stored once.
    Submission submit(UUID wave, UUID municipality, AccessCode code, Sheet sheet) {
        WaveKeys.Sealed sealed = keys.seal(wave, sheet);
        String outcome = MunicipalityScope.within(
                Set.of(municipality),
                () -> db.sql("select measure.submit(?, ?, ?, ?, ?, ?)")
                        .params(
                                wave,
                                code.digest(),
                                sheet.id(),
                                sealed.content(),
                                sealed.fingerprint(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .single());
        return switch (outcome) {
            case "ACCEPTED" -> new Submission.Accepted();
            case "SPENT" -> new Submission.Spent();
            case "NOT_OPEN" -> new Submission.NotOpen();
            case "NO_KEY" -> new Submission.NoKey();
            default -> throw new IllegalStateException("measure.submit answered " + outcome);
        };
    }
}
