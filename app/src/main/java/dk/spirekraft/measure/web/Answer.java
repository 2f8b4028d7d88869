package dk.spirekraft.measure.web;

import dk.spirekraft.questionnaire.AnswerScale;
import dk.spirekraft.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// One answer as a form sends it.
final class Answer {

    private Answer() {}

    /// What the pressed button sends: a category as digits, or nothing for skipping.
    ///
    /// @throws NotFound for anything that no button of ours sends
    static Optional<Integer> read(HttpServletRequest form, AnswerScale scale) {
        String sent = form.getParameter("svar");
        return sent == null ? Optional.empty() : read(sent, scale);
    }

    /// @param sent a category as digits, or nothing for skipping
    /// @throws NotFound for anything that no button of ours sends
    static Optional<Integer> read(String sent, AnswerScale scale) {
        if (sent.isEmpty()) return Optional.empty();
        if (!sent.matches("\\d{1,2}")) throw new NotFound();
        int value = Integer.parseInt(sent);
        if (value < 1 || value > scale.size()) throw new NotFound();
        return Optional.of(value);
    }
}
