package dk.spirekraft.learn.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// One page of a journal, as its owner reads it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = JournalPage.Entry.class, name = "entry"),
    @JsonSubTypes.Type(value = JournalPage.Assessment.class, name = "assessment")
})
public sealed interface JournalPage {

    UUID id();

    /// The day on which it was written.
    LocalDate on();

    /// Something written.
    ///
    /// @param occasion the key of the occasion that it is about, empty for none
    /// @param title what that was called, empty for none
    record Entry(UUID id, LocalDate on, String occasion, String title, String text) implements JournalPage {

        public static final int LONGEST = 10_000;
    }

    /// A look at what somebody can do, by themself and for themself.
    ///
    /// @param programme the id of the programme that it belongs to, empty for none
    /// @param rungs those that were chosen; an ability may be left out
    record Assessment(UUID id, LocalDate on, Moment moment, String programme, Map<Ability, Rung> rungs)
            implements JournalPage {

        public Assessment {
            rungs = Map.copyOf(rungs);
        }
    }
}
