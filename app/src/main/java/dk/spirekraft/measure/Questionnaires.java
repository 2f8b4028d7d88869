package dk.spirekraft.measure;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.QuestionnaireFile;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The questionnaires a municipality can ask: those that come with the program, and those it imported.
@Component
public class Questionnaires {

    private final JdbcClient db;
    private final PulseQuestions pulses;

    Questionnaires(JdbcClient db, PulseQuestions pulses) {
        this.db = db;
        this.pulses = pulses;
    }

    /// What can be asked, the program's own first.
    public List<QuestionnaireRef> offered(UUID municipality) {
        var shipped =
                ShippedQuestionnaires.all().stream().map(known -> new QuestionnaireRef(known.id(), known.version()));
        var imported = db
                .sql("select id, version from measure.questionnaire where municipality = ? order by id, version")
                .param(municipality)
                .query(QuestionnaireRef.class)
                .list()
                .stream();
        return Stream.concat(shipped, imported).toList();
    }

    /// @throws IllegalArgumentException if there is no such questionnaire
    public Questionnaire get(UUID municipality, QuestionnaireRef ref) {
        return ShippedQuestionnaires.find(ref.id(), ref.version())
                .or(() -> pulses.find(ref))
                .or(() -> imported(municipality, ref))
                .orElseThrow(() -> new IllegalArgumentException("There is no questionnaire " + ref));
    }

    /// All versions of a questionnaire; none where there is no such one.
    public List<Questionnaire> versions(UUID municipality, String id) {
        var pulse = pulses.find(PulseQuestions.version(id));
        if (pulse.isPresent()) return List.of(pulse.get());
        return offered(municipality).stream()
                .filter(ref -> ref.id().equals(id))
                .map(ref -> get(municipality, ref))
                .toList();
    }

    /// The file of what is offered, as it came; empty where there is none.
    public Optional<String> file(UUID municipality, QuestionnaireRef ref) {
        return ShippedQuestionnaires.file(ref.id(), ref.version()).or(() -> importedFile(municipality, ref));
    }

    private Optional<String> importedFile(UUID municipality, QuestionnaireRef ref) {
        return db.sql("select file from measure.questionnaire where municipality = ? and id = ? and version = ?")
                .params(municipality, ref.id(), ref.version())
                .query(String.class)
                .optional();
    }

    private Optional<Questionnaire> imported(UUID municipality, QuestionnaireRef ref) {
        return importedFile(municipality, ref)
                .map(QuestionnaireFile::read)
                .map(outcome -> ((QuestionnaireFile.Outcome.Read) outcome).questionnaire());
    }

    /// What became of an import.
    public sealed interface Imported {
        record Added(QuestionnaireRef ref) implements Imported {}

        /// This version is there already; a changed questionnaire needs a new version.
        record Known(QuestionnaireRef ref) implements Imported {}

        record Wrong(QuestionnaireFile.Outcome.Rejected rejected) implements Imported {}
    }

    public Imported add(UUID municipality, String file) {
        return switch (QuestionnaireFile.read(file)) {
            case QuestionnaireFile.Outcome.Rejected rejected -> new Imported.Wrong(rejected);
            case QuestionnaireFile.Outcome.Read read -> add(municipality, read.questionnaire(), file);
        };
    }

    private Imported add(UUID municipality, Questionnaire read, String file) {
        var ref = new QuestionnaireRef(read.id(), read.version());
        if (ShippedQuestionnaires.find(ref.id(), ref.version()).isPresent()) return new Imported.Known(ref);
        int added =
                db.sql("""
                insert into measure.questionnaire (municipality, id, version, file) values (?, ?, ?, ?)
                on conflict do nothing
                """).params(municipality, ref.id(), ref.version(), file).update();
        return added == 1 ? new Imported.Added(ref) : new Imported.Known(ref);
    }
}
