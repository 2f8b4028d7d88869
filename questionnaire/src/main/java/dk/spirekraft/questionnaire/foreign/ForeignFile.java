package dk.spirekraft.questionnaire.foreign;

import dk.spirekraft.questionnaire.AnswerTable;
import dk.spirekraft.questionnaire.Spreadsheet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads a questionnaire of another program: XLSForm (.xlsx), or LimeSurvey's surveys, groups and questions (.lss,
/// .lsg,
/// .lsq). What comes of it is a file of ours that somebody completes: licence and owner stand in none of these.
public final class ForeignFile {

    /// Longer files are refused unread.
    public static final int MOST_BYTES = 5_000_000;

    private ForeignFile() {}

    /// What became of a file.
    public sealed interface Outcome {

        /// @param yaml our file, to be completed
        /// @param report what was taken, changed and left out, in the order of the file
        record Read(String yaml, List<Remark> report) implements Outcome {
            public Read {
                report = List.copyOf(report);
            }
        }

        /// It is none of these files, or there is nothing in it that ours could ask.
        record Refused(Reason why, List<Remark> report) implements Outcome {
            public Refused {
                report = List.copyOf(report);
            }
        }
    }

    /// Why nothing came of a file.
    public enum Reason {
        TOO_LONG,
        NO_SUCH_FILE,
        NO_QUESTIONS
    }

    /// True if the file says in its first bytes that it is one of another program, whatever its name is.
    public static boolean isOne(byte[] file) {
        return Spreadsheet.isOne(file)
                || AnswerTable.text(first(file)).stripLeading().startsWith("<");
    }

    private static byte[] first(byte[] file) {
        return Arrays.copyOf(file, Math.min(file.length, 100));
    }

    public static Outcome read(byte[] file) {
        if (file.length > MOST_BYTES) return new Outcome.Refused(Reason.TOO_LONG, List.of());
        Optional<ForeignForm> form = Spreadsheet.isOne(file)
                ? Spreadsheet.sheets(file).flatMap(XlsForm::read)
                : LimeRows.read(file).flatMap(LimeSurvey::read);
        return form.map(found -> new Drafting(found).outcome())
                .orElseGet(() -> new Outcome.Refused(Reason.NO_SUCH_FILE, List.of()));
    }
}
