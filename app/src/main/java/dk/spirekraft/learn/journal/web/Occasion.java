package dk.spirekraft.learn.journal.web;

import java.time.LocalDate;

/// Something that somebody was part of, which is worth a page.
///
/// @param key names it in the journal
/// @param workshop true for a workshop, false for a trial
record Occasion(String key, String title, boolean workshop, LocalDate on) {

    /// The message keys of what to think about.
    String prompt(int number) {
        return workshop ? "learn.journal.prompt.workshop." + number : "learn.journal.prompt.trial." + number;
    }
}
