package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.TrialTalk;
import dk.spirekraft.web.Words;

/// A message as typed.
///
/// @param noegle the key that came with the form
public record TalkForm(String noegle, String text) {

    public TalkForm {
        noegle = Typed.text(noegle);
        text = Typed.text(text);
    }

    /// What is wrong with it, empty if nothing.
    String fault(Words words) {
        if (text.isEmpty()) return words.of("learn.trial.talk.fault");
        return text.length() > TrialTalk.LONGEST
                ? words.of("learn.trial.fault.long", TrialTalk.LONGEST, text.length())
                : "";
    }
}
