package dk.spirekraft.questionnaire.foreign;

import java.util.List;

/// One line of the report on a file.
///
/// @param given what it is about, in the order that its words take it
public record Remark(What what, List<String> given) {

    public Remark {
        given = List.copyOf(given);
    }

    static Remark of(What what, String... given) {
        return new Remark(what, List.of(given));
    }

    /// What became of something.
    public enum Fate {
        TAKEN,
        CHANGED,
        LEFT_OUT
    }

    /// What can be said of a file.
    public enum What {
        /// {0} questions.
        ITEMS(Fate.TAKEN),
        /// The answers, from the lowest: {0}.
        ANSWERS(Fate.TAKEN),
        /// The languages {0}.
        LANGUAGES(Fate.TAKEN),
        /// Nothing said in which language texts are; they were taken for {0}.
        LANGUAGE_GUESSED(Fate.CHANGED),
        /// The name {0} became the id {1}.
        RENAMED(Fate.CHANGED),
        /// {0} texts lost their markup.
        MARKUP(Fate.CHANGED),
        /// Nothing tells which answer is the lowest: the first was taken for it.
        ORDER_GUESSED(Fate.CHANGED),
        /// {0} scales were made of the parts.
        SCALES_MADE(Fate.CHANGED),
        /// The question {0} fills in something of another answer, which is not done.
        PLACEHOLDER(Fate.CHANGED),
        /// The question {0} is of the kind {1}.
        KIND(Fate.LEFT_OUT),
        /// The question {0} has other answers than most.
        OTHER_ANSWERS(Fate.LEFT_OUT),
        /// The question {0} has no text.
        NO_TEXT(Fate.LEFT_OUT),
        /// {0} conditions or calculations ({1}), which are never run.
        EXPRESSIONS(Fate.LEFT_OUT),
        /// The language {0}, in which a text is missing or which we don't know.
        LANGUAGE(Fate.LEFT_OUT),
        /// {0} questions beyond the most that there may be.
        TOO_MANY(Fate.LEFT_OUT);

        private final Fate fate;

        What(Fate fate) {
            this.fate = fate;
        }

        public Fate fate() {
            return fate;
        }
    }
}
