package dk.spirekraft.learn.template;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.yaml.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a programme holds before it has schools and dates: read from a file, never changed. A changed template is a
/// new version, and a running programme keeps the one it began with.
///
/// Ids are unique over everything in it. Lists stand in the order of the file, which is the order of a normal year.
///
/// @param adaptedFrom the template it was made from, if any
/// @param languages every text stands in each of them
/// @param weights percent of a member's time before, during and after the workshops; 100 together
/// @param checkQuestions what is asked at each check
public record ProgrammeTemplate(
        Ref ref,
        LocalText title,
        LocalText purpose,
        String licence,
        String owner,
        Optional<Ref> adaptedFrom,
        List<String> languages,
        Map<Effort, Integer> weights,
        List<Seat> seats,
        List<Preparation> preparations,
        List<Workshop> workshops,
        List<TrialPeriod> periods,
        List<SurveyWave> waves,
        List<Sparring> sparring,
        List<Check> checks,
        List<LocalText> checkQuestions,
        List<TemplateLetter> letters,
        List<ReminderRule> reminders,
        List<QuietPeriod> quiet) {

    /// Which template, in which version.
    public record Ref(String id, String version) {
        @Override
        public String toString() {
            return id + " " + version;
        }
    }

    /// A place in each school's working group.
    ///
    /// @param required false for a place that a small school may leave empty
    public record Seat(String id, LocalText name, LocalText task, boolean required) {}

    /// Something to do before the first workshop.
    ///
    /// @param minutes of each who does it, from 5 to 480
    public record Preparation(String id, LocalText title, LocalText text, Audience who, When when, int minutes) {}

    /// A workshop of all working groups together.
    ///
    /// @param leavesWith what each participant takes home
    public record Workshop(
            String id,
            Phase phase,
            LocalText title,
            When when,
            List<LocalText> aims,
            List<Homework> homework,
            List<LocalText> materials,
            List<AgendaPoint> agenda,
            List<LocalText> leavesWith) {

        public Workshop {
            aims = List.copyOf(aims);
            homework = List.copyOf(homework);
            materials = List.copyOf(materials);
            agenda = List.copyOf(agenda);
            leavesWith = List.copyOf(leavesWith);
        }

        /// How long it lasts.
        public int minutes() {
            return agenda.stream().mapToInt(AgendaPoint::minutes).sum();
        }
    }

    /// What is done at home before a workshop.
    ///
    /// @param days before the workshop when it should be done, from 0 to 60
    public record Homework(String id, Audience who, int days, int minutes, LocalText text) {}

    /// A stretch of weeks in which methods are tried at the own school.
    ///
    /// @param minutes of each member over the whole period
    public record TrialPeriod(String id, LocalText title, LocalText aim, When begins, int weeks, int minutes) {}

    /// A survey, with the day on which everybody sees the result.
    ///
    /// @param questionnaire its id
    /// @param openDays how long it can be answered
    /// @param feedbackDays after closing, at most, until the dialogue with all staff
    public record SurveyWave(
            String id, LocalText title, String questionnaire, When opens, int openDays, int feedbackDays) {}

    /// A talk with the consultant, offered to each working group.
    public record Sparring(String id, LocalText title, When when, int minutes, List<LocalText> agenda) {
        public Sparring {
            agenda = List.copyOf(agenda);
        }
    }

    /// A look back at what became of it.
    ///
    /// @param months after the last workshop
    public record Check(String id, LocalText title, int months, int minutes, LocalText text) {}

    /// Words to send or to print, with placeholders such as `{school}`.
    public record TemplateLetter(String id, Audience to, LocalText subject, LocalText text) {}

    public ProgrammeTemplate {
        languages = List.copyOf(languages);
        weights = Map.copyOf(weights);
        seats = List.copyOf(seats);
        preparations = List.copyOf(preparations);
        workshops = List.copyOf(workshops);
        periods = List.copyOf(periods);
        waves = List.copyOf(waves);
        sparring = List.copyOf(sparring);
        checks = List.copyOf(checks);
        checkQuestions = List.copyOf(checkQuestions);
        letters = List.copyOf(letters);
        reminders = List.copyOf(reminders);
        quiet = List.copyOf(quiet);
    }

    /// Percent of a member's time that should lie here.
    public int weight(Effort effort) {
        return weights.getOrDefault(effort, 0);
    }

    /// Minutes of one ordinary member of a working group.
    public int minutes(Effort effort) {
        IntStream minutes = switch (effort) {
            case BEFORE -> before();
            case DURING -> workshops.stream().mapToInt(Workshop::minutes);
            case AFTER -> after();
        };
        return minutes.sum();
    }

    private IntStream before() {
        return IntStream.concat(
                preparations.stream()
                        .filter(task -> task.who() == Audience.GROUP)
                        .mapToInt(Preparation::minutes),
                workshops.stream()
                        .flatMap(workshop -> workshop.homework().stream())
                        .filter(task -> task.who() == Audience.GROUP)
                        .mapToInt(Homework::minutes));
    }

    private IntStream after() {
        return Stream.of(
                        periods.stream().map(TrialPeriod::minutes),
                        sparring.stream().map(Sparring::minutes),
                        checks.stream().map(Check::minutes))
                .flatMap(minutes -> minutes)
                .mapToInt(Integer::intValue);
    }

    public Optional<TemplateLetter> letter(String id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }
}
