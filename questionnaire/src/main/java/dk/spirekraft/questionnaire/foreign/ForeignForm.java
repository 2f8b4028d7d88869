package dk.spirekraft.questionnaire.foreign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A questionnaire of another program as it stands there, before ours takes what it can hold.
///
/// @param source what its program is called
/// @param name by which it is known there
/// @param version empty where it has none
/// @param title by language; the empty language where none is named
/// @param parts by their ids, in order, what to think of while answering
/// @param questions in order
/// @param remarks what was left out while it was read
record ForeignForm(
        String source,
        String name,
        String version,
        Map<String, String> title,
        Map<String, Map<String, String>> parts,
        List<Question> questions,
        List<Remark> remarks) {

    /// Longer names and kinds are cut before anything is looked for in them, and longer texts.
    private static final int LONGEST_NAME = 500;

    private static final int MOST_LETTERS = 2000;

    static String name(String foreign) {
        return cut(foreign, LONGEST_NAME);
    }

    static String text(String foreign) {
        return cut(foreign, MOST_LETTERS);
    }

    private static String cut(String foreign, int most) {
        if (foreign.length() <= most) return foreign;
        return foreign.substring(0, Character.isHighSurrogate(foreign.charAt(most - 1)) ? most - 1 : most);
    }

    ForeignForm {
        title = new LinkedHashMap<>(title);
        parts = new LinkedHashMap<>(parts);
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }

    /// @param text by language
    /// @param answers from the first on the form
    record Question(String name, String part, Map<String, String> text, List<Choice> answers) {
        Question {
            text = new LinkedHashMap<>(text);
            answers = List.copyOf(answers);
        }
    }

    /// An answer to choose.
    ///
    /// @param code that data files have for it
    /// @param label by language
    record Choice(String code, Map<String, String> label) {
        Choice {
            label = new LinkedHashMap<>(label);
        }
    }
}
