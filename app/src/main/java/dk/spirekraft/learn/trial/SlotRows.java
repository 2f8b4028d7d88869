package dk.spirekraft.learn.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// Times for sparring as they lie in the database, one row each.
final class SlotRows {

    static final String SELECT = """
            select s.id, s.person, s.at, s.minutes, s.place, s.school, b.trial, b.person as booked_by
              from learn.sparring_slot s left join learn.sparring_booking b on b.slot = s.id
            """;

    private SlotRows() {}

    static SparringSlots.Slot read(ResultSet row, int number) throws SQLException {
        return new SparringSlots.Slot(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                TrialRows.instant(row, "at").orElseThrow(),
                row.getInt("minutes"),
                row.getString("place"),
                Optional.ofNullable(row.getObject("trial", UUID.class)),
                Optional.ofNullable(row.getObject("booked_by", UUID.class)));
    }
}
