package dk.spirekraft.measure;

import dk.spirekraft.questionnaire.AnswerScale;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Answers given on paper, entered by a neutral person. Each spends the slip that lay in the envelope, so paper can't
/// add an answer that nobody was entitled to.
@Component
public class PaperAnswers {

    private final Ballots ballots;
    private final Surveys surveys;
    private final Openings openings;

    PaperAnswers(Ballots ballots, Surveys surveys, Openings openings) {
        this.ballots = ballots;
        this.surveys = surveys;
        this.openings = openings;
    }

    /// What became of a paper form.
    public enum Entry {
        STORED,
        CODE_UNKNOWN,
        CODE_USED,
        NOT_OPEN,
        NO_KEY
    }

    /// @param answers one per item in the questionnaire's order, empty where there was no cross
    public Entry enter(Wave wave, String typedCode, List<Optional<Integer>> answers) {
        if (wave.opening().isEmpty()) return Entry.NOT_OPEN;
        byte[] key = openings.checkKey(wave.id());
        Optional<AccessCode> code = AccessCode.read(typedCode).filter(read -> read.isGenuine(key));
        if (code.isEmpty()) return Entry.CODE_UNKNOWN;
        var sheet = Ballots.Sheet.of(wave, UUID.randomUUID(), SheetContent.of(given(wave, answers)));
        return switch (ballots.submit(wave.id(), wave.municipality(), code.get(), sheet)) {
            case Submission.Accepted accepted -> Entry.STORED;
            case Submission.Spent spent -> Entry.CODE_USED;
            case Submission.NotOpen notOpen -> Entry.NOT_OPEN;
            case Submission.NoKey noKey -> Entry.NO_KEY;
        };
    }

    private short[] given(Wave wave, List<Optional<Integer>> answers) {
        var asked = surveys.questionnaire(wave);
        if (answers.size() != asked.items().size())
            throw new IllegalArgumentException("A sheet has %d answers, but %d came"
                    .formatted(asked.items().size(), answers.size()));
        AnswerScale scale = asked.scale();
        short[] given = new short[answers.size()];
        for (int i = 0; i < given.length; i++) given[i] = checked(answers.get(i).orElse(0), scale);
        return given;
    }

    private static short checked(int value, AnswerScale scale) {
        if (value < 0 || value > scale.size())
            throw new IllegalArgumentException("A category is 1 to %d, but got %d".formatted(scale.size(), value));
        return (short) value;
    }
}
