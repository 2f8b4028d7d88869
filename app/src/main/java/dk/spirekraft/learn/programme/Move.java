package dk.spirekraft.learn.programme;

import java.time.LocalDate;
import java.util.UUID;

/// A date's way to another day.
///
/// @param seen where it lay when whoever moves it looked
/// @param follow true to move what follows as far
/// @param anyway true to move it whatever speaks against the day
public record Move(UUID date, LocalDate seen, LocalDate to, boolean follow, boolean anyway) {}
