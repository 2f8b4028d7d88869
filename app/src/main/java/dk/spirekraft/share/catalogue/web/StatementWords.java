package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.share.catalogue.Dialogue;
import dk.spirekraft.web.Words;

/// How many agree with a statement, in words.
public final class StatementWords {

    private StatementWords() {}

    public static String result(Dialogue.Statement statement, Words words) {
        return statement.isCounted()
                ? words.of("share.voices", statement.agree(), statement.disagree(), statement.voices())
                : words.of("share.voices.few");
    }
}
