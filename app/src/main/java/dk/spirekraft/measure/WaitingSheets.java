package dk.spirekraft.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sheets of open waves: they wait sealed, where the program may add to them and take them all at once.
@Component
class WaitingSheets {

    private final JdbcClient db;
    private final WaveKeys keys;

    WaitingSheets(JdbcClient db, WaveKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    /// Makes the place where a wave's sheets wait, and the key that seals them; the caller holds the wave's lock.
    void begin(Wave wave) {
        keys.make(wave.id(), wave.municipality());
        db.sql("select measure.open_staging(?)")
                .param(wave.id())
                .query((row, number) -> true)
                .list();
    }

    /// A sheet that was opened.
    ///
    /// @param pile 0 where sheets don't know their unit
    record Opened(int pile, SheetContent content) {}

    /// Takes all sheets of a wave out and opens them; the place is gone with the transaction, and then the key.
    ///
    /// @throws IllegalStateException if the wave's key is not here
    List<Opened> take(Wave wave) {
        WaveKey key = keys.of(wave.id())
                .orElseThrow(() -> new IllegalStateException(
                        "The sheets of the wave %s can't be opened, for its key is not here".formatted(wave.id())));
        List<Opened> sheets = db.sql(
                        "select id, coalesce(pile, 0) as pile, content, is_sealed from measure.take_staged(?)")
                .param(wave.id())
                .query((row, number) -> new Opened(row.getInt("pile"), content(wave, row, key)))
                .list();
        keys.destroyAfterCommit(wave.id());
        return sheets;
    }

    /// Takes all sheets of a wave out unread.
    void discard(Wave wave) {
        db.sql("select count(*) from measure.take_staged(?)")
                .param(wave.id())
                .query(Integer.class)
                .single();
        keys.destroyAfterCommit(wave.id());
    }

    /// Sheets that came before there were keys come in the open.
    private static SheetContent content(Wave wave, ResultSet row, WaveKey key) throws SQLException {
        byte[] content = row.getBytes("content");
        if (!row.getBoolean("is_sealed")) return SheetContent.readAnswers(content);
        byte[] opened = key.open(row.getObject("id", UUID.class), content);
        return wave.takesComments() ? SheetContent.readWithComment(opened) : SheetContent.readAnswers(opened);
    }

    /// True if this node has the key that opens a wave's sheets.
    boolean canBeOpened(Wave wave) {
        return keys.of(wave.id()).isPresent();
    }
}
