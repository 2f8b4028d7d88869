package dk.spirekraft.measure;

import dk.spirekraft.people.School;
import dk.spirekraft.questionnaire.Questionnaire;

/// A wave as participants meet it: with its school and its questions.
public record AskedWave(Wave wave, School school, Questionnaire questionnaire) {

    /// From how many answers anything is shown, as the survey's pages promise.
    public int least() {
        return wave.minGroupSize().answers();
    }
}
