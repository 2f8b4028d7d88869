package dk.spirekraft.learn.trial;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The four questions of a reflection, answered or left blank, each up to 2,000 characters.
///
/// @param surprised what nobody had expected
/// @param tells what it says of trust, fairness, cooperation and the core task
public record FourTexts(String happened, String surprised, String tells, String nowWhat) {

    public static final int LONGEST = 2000;
    public static final FourTexts BLANK = new FourTexts("", "", "", "");

    /// Those of a row that holds each in the column of its name.
    static FourTexts of(ResultSet row) throws SQLException {
        return new FourTexts(
                row.getString("happened"),
                row.getString("surprised"),
                row.getString("tells"),
                row.getString("now_what"));
    }

    public boolean isBlank() {
        return happened.isBlank() && surprised.isBlank() && tells.isBlank() && nowWhat.isBlank();
    }
}
