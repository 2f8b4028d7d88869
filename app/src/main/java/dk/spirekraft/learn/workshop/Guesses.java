package dk.spirekraft.learn.workshop;

import dk.spirekraft.people.School;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people guessed on paper before they saw a figure, counted in five classes of twenty points.
@Component
public class Guesses {

    /// How many classes there are from 0 to 100.
    public static final int CLASSES = 5;

    private final JdbcClient db;

    Guesses(JdbcClient db) {
        this.db = db;
    }

    /// The counts of a school at a workshop, by scale, from the lowest class to the highest.
    public Map<String, List<Integer>> of(Workshop workshop, School school) {
        Map<String, List<Integer>> found = new HashMap<>();
        db.sql("select scale, counts from learn.guess where workshop = ? and school = ?")
                .params(workshop.id(), school.id())
                .query((row, number) -> found.put(row.getString("scale"), counts(row)))
                .list();
        return Map.copyOf(found);
    }

    private static List<Integer> counts(ResultSet row) throws SQLException {
        Array counts = row.getArray("counts");
        return List.of((Integer[]) counts.getArray());
    }

    /// Keeps the counts of one scale in place of what was there.
    ///
    /// @throws IllegalArgumentException if they are not five
    public void keep(Workshop workshop, School school, String scale, List<Integer> counts) {
        if (counts.size() != CLASSES)
            throw new IllegalArgumentException("Guesses are counted in 5 classes, but got " + counts.size());
        db.sql("""
                insert into learn.guess (workshop, school, municipality, scale, counts)
                values (?, ?, ?, ?, string_to_array(?, ',')::int[])
                on conflict (workshop, school, scale) do update set counts = excluded.counts
                """)
                .params(
                        workshop.id(),
                        school.id(),
                        school.municipality(),
                        scale,
                        String.join(",", counts.stream().map(String::valueOf).toList()))
                .update();
    }
}
