package dk.spirekraft.questionnaire.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.QuestionnaireFile;
import dk.spirekraft.questionnaire.foreign.ForeignFile.Outcome;
import dk.spirekraft.questionnaire.foreign.Remark.What;
import java.util.List;

/// What comes of files of other programs, and what of that once somebody has completed it.
final class Drafts {

    private Drafts() {}

    static Outcome.Read read(byte[] file) {
        assertThat(ForeignFile.isOne(file)).isTrue();
        assertThat(ForeignFile.read(file)).isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) ForeignFile.read(file);
    }

    /// What the draft becomes once somebody has said licence and owner, and not before.
    static Questionnaire completed(Outcome.Read read) {
        assertThat(QuestionnaireFile.read(read.yaml())).isInstanceOf(QuestionnaireFile.Outcome.Rejected.class);
        String whole =
                read.yaml().replace("licence: \"\"", "licence: \"CC BY 4.0\"").replace("owner: \"\"", "owner: \"Os\"");
        var outcome = QuestionnaireFile.read(whole);
        assertThat(outcome).as(whole).isInstanceOf(QuestionnaireFile.Outcome.Read.class);
        return ((QuestionnaireFile.Outcome.Read) outcome).questionnaire();
    }

    static List<String> given(Outcome.Read read, What what) {
        return read.report().stream()
                .filter(remark -> remark.what() == what)
                .map(remark -> String.join(" ", remark.given()))
                .toList();
    }
}
