package dk.spirekraft.learn.support;

import dk.spirekraft.learn.template.ReminderRule.Trigger;
import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// That something happened or will happen, which rules count their days from.
///
/// @param id the same whenever it is looked at, so that nobody is reminded of it twice
/// @param school where, empty for the whole programme
record Occasion(Trigger on, LocalDate day, UUID id, Optional<School> school, Matter matter) {}
