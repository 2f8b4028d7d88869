package dk.spirekraft.learn.programme;

import java.util.UUID;

/// Published within the transaction in which somebody left a seat.
///
/// @param seat as it was before
/// @param came who stepped in, nobody where the seat stands empty
public record SeatSucceeded(UUID school, Seat seat, Occupant left, Occupant came) {}
