package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.JournalPage;
import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page as it was typed.
///
/// @param id made with the form, so that sending it again keeps it once
/// @param om the key of what it is about
record EntryForm(
        @Nullable String id, @Nullable String om, @Nullable String tekst) {

    UUID page() {
        return Typed.id(Typed.text(id)).orElseGet(UUID::randomUUID);
    }

    String occasion() {
        return Typed.text(om);
    }

    /// Lines end as browsers count them.
    String text() {
        return Typed.text(tekst).replace("\r\n", "\n");
    }

    Faults faults(Words words) {
        if (text().isEmpty()) return new Faults(Map.of("tekst", words.of("learn.journal.fault.empty")));
        return text().length() <= JournalPage.Entry.LONGEST
                ? Faults.NONE
                : new Faults(Map.of(
                        "tekst", words.of("learn.journal.fault.long", JournalPage.Entry.LONGEST, text().length())));
    }
}
