package dk.spirekraft.measure;

import dk.spirekraft.people.School;
import dk.spirekraft.questionnaire.AnswerScale;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Part;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.yaml.LocalText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What pulses ask: one question each, with five steps. Each is a questionnaire of its own, so that its answers are
/// asked for nowhere else and no other figure can be subtracted from them.
@Component
class PulseQuestions {

    private static final String PREFIX = "puls-";
    private static final String VERSION = "1";

    private final JdbcClient db;
    private final Dictionary dictionary;

    PulseQuestions(JdbcClient db, Dictionary dictionary) {
        this.db = db;
        this.dictionary = dictionary;
    }

    static QuestionnaireRef ref(UUID pulse) {
        return version(PREFIX + pulse);
    }

    /// The one version of a questionnaire.
    static QuestionnaireRef version(String id) {
        return new QuestionnaireRef(id, VERSION);
    }

    Optional<PulseWindows.Question> of(UUID pulse) {
        return db.sql("select question as text, sensitive from measure.pulse where id = ?")
                .param(pulse)
                .query(PulseWindows.Question.class)
                .optional();
    }

    /// Keeps the question; one that was kept before stays.
    void add(School school, UUID pulse, PulseWindows.Question question) {
        db.sql("""
                insert into measure.pulse (id, municipality, school, question, sensitive) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(pulse, school.municipality(), school.id(), question.text(), question.sensitive())
                .update();
    }

    /// Empty for what is no questionnaire of a pulse.
    Optional<Questionnaire> find(QuestionnaireRef ref) {
        if (!ref.id().startsWith(PREFIX)) return Optional.empty();
        return of(UUID.fromString(ref.id().substring(PREFIX.length()))).map(question -> questionnaire(ref, question));
    }

    private Questionnaire questionnaire(QuestionnaireRef ref, PulseWindows.Question question) {
        var labels = IntStream.rangeClosed(1, PulseWindows.STEPS)
                .mapToObj(step -> words("measure.pulse.step." + step))
                .toList();
        LocalText title = words("measure.pulse.title");
        return new Questionnaire(
                ref.id(),
                ref.version(),
                title,
                "CC0",
                "",
                false,
                title,
                Arrays.stream(Language.values()).map(Language::tag).toList(),
                new AnswerScale(1, labels, false),
                List.of(new Part(PulseWindows.ITEM, words("measure.pulse.lead"), question.sensitive())),
                List.of(new Item(PulseWindows.ITEM, PulseWindows.ITEM, asTyped(question.text()), false)),
                List.of(),
                List.of());
    }

    /// In the words of whoever asks, whatever language the rest is read in.
    private static LocalText asTyped(String question) {
        return new LocalText(
                Arrays.stream(Language.values()).collect(Collectors.toMap(Language::tag, language -> question)));
    }

    private LocalText words(String key) {
        return new LocalText(Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Language::tag, language -> dictionary.in(language).of(key))));
    }
}
