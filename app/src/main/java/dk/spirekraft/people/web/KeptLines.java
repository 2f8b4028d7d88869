package dk.spirekraft.people.web;

import dk.spirekraft.web.KeptData;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is kept about somebody, a line each, as they would say it. Ids of other things stay as they are.
final class KeptLines {

    /// So many are shown of each kind; the file has them all.
    static final int MOST = 30;

    /// Columns that hold a word of ours and not of theirs.
    private static final Set<String> CODED =
            Set.of("kind", "role", "action", "state", "rhythm", "feeling", "side", "answer", "language");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private final Words words;

    KeptLines(Words words) {
        this.words = words;
    }

    /// The last of them.
    List<String> of(KeptData kept) {
        List<Map<String, Object>> rows = kept.rows();
        return rows.subList(Math.max(0, rows.size() - MOST), rows.size()).stream()
                .map(this::line)
                .toList();
    }

    private String line(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(cell -> !Boolean.FALSE.equals(cell.getValue()) && !"".equals(cell.getValue()))
                .map(cell -> cell(cell.getKey(), cell.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String cell(String column, Object value) {
        String name = words.find("people.column." + column).orElse(column);
        if (value.equals(true)) return name;
        String text = String.valueOf(value);
        return name + ": " + (CODED.contains(column) ? decoded(text) : dated(text));
    }

    private String dated(String value) {
        if (DAY.matcher(value).matches()) return words.date(LocalDate.parse(value));
        if (TIME.matcher(value).matches()) return words.time(Instant.parse(value));
        return value;
    }

    private String decoded(String value) {
        return words.find("people.value." + value)
                .or(() -> words.find("people.role." + value))
                .or(() -> words.find("people.audit.do." + value.replace('.', '_')))
                .orElse(value);
    }
}
