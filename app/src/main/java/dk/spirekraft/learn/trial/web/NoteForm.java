package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.learn.trial.TrialNotes.Feeling;
import dk.spirekraft.learn.trial.TrialNotes.NewNote;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// A note as typed.
///
/// @param noegle the key that came with the form
public record NoteForm(String noegle, String text, String feeling, String minutes) {

    public NoteForm {
        noegle = Typed.text(noegle);
        text = Typed.text(text);
        feeling = Typed.text(feeling);
        minutes = Typed.text(minutes);
    }

    static NoteForm blank() {
        return new NoteForm(UUID.randomUUID().toString(), "", "", "");
    }

    /// What is wrong with it, empty if nothing.
    String fault(Words words) {
        if (text.isEmpty()) return words.of("learn.trial.note.fault.empty");
        if (text.length() > TrialNotes.LONGEST)
            return words.of("learn.trial.fault.long", TrialNotes.LONGEST, text.length());
        return minutes.isEmpty() || taken().isPresent()
                ? ""
                : words.of("learn.trial.note.fault.minutes", TrialNotes.MOST_MINUTES);
    }

    private Optional<Integer> taken() {
        return Typed.number(minutes).filter(number -> number >= 1 && number <= TrialNotes.MOST_MINUTES);
    }

    NewNote note() {
        Optional<Feeling> felt = Arrays.stream(Feeling.values())
                .filter(known -> known.name().equals(feeling))
                .findFirst();
        return new NewNote(TrialDesk.key(noegle), text, felt, taken());
    }
}
