package dk.spirekraft.learn.programme.web;

import dk.spirekraft.measure.QuietPeriod;
import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The quiet periods of a school year, as typed: three columns of the same length. A row without a name and days is
/// left out, which is how a period is taken away.
public record QuietForm(
        @Nullable String year,
        @Nullable List<String> name,
        @Nullable List<String> first,
        @Nullable List<String> last) {

    private static final int LONGEST = 80;

    /// A row as typed.
    public record Row(String name, String first, String last) {
        boolean isBlank() {
            return name.isBlank() && first.isBlank() && last.isBlank();
        }
    }

    Optional<SchoolYear> schoolYear() {
        var number = Typed.number(Typed.text(year));
        return number.isPresent() && number.getAsInt() >= 2000 && number.getAsInt() < 2200
                ? Optional.of(new SchoolYear(number.getAsInt()))
                : Optional.empty();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Typed.list(name).size(); i++) rows.add(new Row(at(name, i), at(first, i), at(last, i)));
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    private static String at(@Nullable List<String> column, int row) {
        return row < Typed.list(column).size() ? Typed.list(column).get(row).strip() : "";
    }

    /// Each fault beside its row, which is `name-0` and so on.
    Faults faults(SchoolYear schoolYear, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            fault(rows.get(i), schoolYear, words).ifPresent(fault -> faults.put("name-" + row, fault));
        }
        return new Faults(faults);
    }

    private static Optional<String> fault(Row row, SchoolYear year, Words words) {
        Optional<LocalDate> from = Typed.day(row.first());
        Optional<LocalDate> to = Typed.day(row.last());
        if (row.name().isEmpty() || row.name().length() > LONGEST)
            return Optional.of(words.of("learn.fault.quietName", LONGEST));
        if (from.isEmpty() || to.isEmpty()) return Optional.of(words.of("learn.fault.quietDays"));
        if (to.get().isBefore(from.get())) return Optional.of(words.of("learn.fault.quietOrder"));
        return from.get().isBefore(year.first()) || to.get().isAfter(year.last())
                ? Optional.of(words.of("learn.fault.quietYear", year.written()))
                : Optional.empty();
    }

    /// @throws java.util.NoSuchElementException if there are faults
    List<QuietPeriod> periods() {
        return rows().stream()
                .map(row -> new QuietPeriod(
                        Optional.empty(),
                        row.name(),
                        Typed.day(row.first()).orElseThrow(),
                        Typed.day(row.last()).orElseThrow()))
                .toList();
    }
}
