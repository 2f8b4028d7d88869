package dk.spirekraft.learn.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What somebody takes away from a programme, in finished words: that they took part, and what they say they practised.
/// It says nothing of a level, and is kept nowhere.
///
/// @param id random, for this copy alone
/// @param name whose it is
/// @param place the school or schools
/// @param attended the workshops, a line each
/// @param practised what they say they did, a line each
public record Certificate(
        UUID id,
        LocalDate on,
        String name,
        String programme,
        String place,
        List<String> attended,
        List<String> practised) {

    /// @throws IllegalArgumentException if they were at no workshop
    public Certificate {
        if (attended.isEmpty()) throw new IllegalArgumentException("A certificate needs a workshop that was attended");
        attended = List.copyOf(attended);
        practised = List.copyOf(practised);
    }
}
