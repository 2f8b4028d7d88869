package dk.spirekraft.story;

import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.understand.RelationalFile;
import java.util.List;

/// A file in which colleagues rate each other's groups, as a secretariat has it from elsewhere.
public final class Ratings {

    /// Everybody at the school, by group: how many there are.
    public static final List<Integer> SIZES = List.of(12, 8, 3, 6);

    private final String before;
    private final StringBuilder text = new StringBuilder();

    /// @param columns to stand before the others, each with a comma after it
    /// @param before what each row has in them
    public Ratings(String columns, String before) {
        this.before = before;
        text.append(columns)
                .append("rater_role,rated_role,")
                .append(String.join(",", RelationalCells.ASPECTS))
                .append('\n');
    }

    public Ratings() {
        this("", "");
    }

    /// So many of a group give another the same answer to everything.
    public Ratings add(String rater, String rated, int count, int answer) {
        text.append("%s%s,%s%s%n"
                .formatted(before, rater, rated, ("," + answer).repeat(RelationalCells.ASPECTS.size()))
                .repeat(count));
        return this;
    }

    /// Havgård: all pædagoger are critical of the lærere, too few of service answered, and the leaders are three.
    public Ratings havgard() {
        return add("lærere", "lærere", 12, 4)
                .add("lærere", "pædagoger", 9, 3)
                .add("lærere", "ledelse", 12, 2)
                .add("lærere", "service", 10, 5)
                .add("pædagoger", "lærere", 6, 1)
                .add("pædagoger", "pædagoger", 8, 5)
                .add("pædagoger", "ledelse", 8, 2)
                .add("pædagoger", "service", 5, 4)
                .add("ledelse", "lærere", 3, 5)
                .add("service", "lærere", 4, 3);
    }

    public String text() {
        return text.toString();
    }

    public RelationalFile read() {
        return RelationalFile.read(text(), List.of());
    }
}
