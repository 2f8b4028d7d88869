package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Comment;
import dk.spirekraft.measure.TellingLists;
import dk.spirekraft.measure.TellingWords;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;

/// The place to write a comment, with what was typed so far.
///
/// @param fault why it can't be sent, empty if it can
/// @param warnings what in it may tell of somebody; whoever read them may send it as it is
public record CommentField(String typed, String fault, List<String> warnings) {

    static final CommentField EMPTY = new CommentField("", "", List.of());

    public CommentField {
        warnings = List.copyOf(warnings);
    }

    static CommentField tooLong(String tidied, Words words) {
        String fault = words.of("measure.comment.fault.long", Comment.MOST, tidied.length());
        return new CommentField(tidied, fault, List.of());
    }

    static CommentField warning(String tidied, Map<TellingWords.Kind, List<String>> found, Words words) {
        return new CommentField(
                tidied,
                "",
                found.entrySet().stream()
                        .map(kind -> words.of(
                                "measure.comment.warning." + kind.getKey(), String.join(", ", kind.getValue())))
                        .toList());
    }

    /// What a script looks for while somebody writes.
    public TellingLists lists() {
        return TellingLists.ALL;
    }

    /// The most characters.
    public int most() {
        return Comment.MOST;
    }
}
