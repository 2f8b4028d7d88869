package dk.spirekraft.measure.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The last look before a round opens at many schools at once: when, where, on which day each of them talks about it,
/// and what speaks against it.
///
/// @param dates what holds for all schools, in sentences
/// @param wave what was typed, to be sent on or put right
public record RoundCheckPage(String title, List<String> dates, List<Row> rows, WaveForm wave, RoundForm round)
        implements PageContent {

    /// A school and what to think of there, nothing where all is well.
    ///
    /// @param opens false if the measurement will not open there
    /// @param field of its day for the dialogue
    /// @param fault of that day, empty for none
    public record Row(
            String school, boolean opens, List<String> advice, String field, String dialogueOn, String fault) {

        public Row {
            advice = List.copyOf(advice);
        }
    }

    public RoundCheckPage {
        dates = List.copyOf(dates);
        rows = List.copyOf(rows);
    }

    /// At how many schools the measurement will open.
    public long opening() {
        return rows.stream().filter(Row::opens).count();
    }

    /// What is wrong with the schools' days.
    public Faults faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.fault().isEmpty()).forEach(row -> faults.put(row.field(), row.fault()));
        return new Faults(faults);
    }
}
