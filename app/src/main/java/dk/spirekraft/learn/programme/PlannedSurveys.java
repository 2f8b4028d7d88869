package dk.spirekraft.learn.programme;

import dk.spirekraft.learn.template.ProgrammeTemplate.SurveyWave;
import dk.spirekraft.measure.ProposedWave;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The surveys of a school's plan, and which waves became of them. What has not become a wave yet is proposed to the
/// working group, with the plan's days.
@Component
public class PlannedSurveys implements ProposedWave.Source {

    private static final long NEAR_DAYS = 60;

    private final Programmes programmes;
    private final Participants participants;
    private final PlannedDates dates;
    private final Templates templates;
    private final Surveys surveys;
    private final Clock clock;

    PlannedSurveys(
            Programmes programmes,
            Participants participants,
            PlannedDates dates,
            Templates templates,
            Surveys surveys,
            Clock clock) {
        this.programmes = programmes;
        this.participants = participants;
        this.dates = dates;
        this.templates = templates;
        this.surveys = surveys;
        this.clock = clock;
    }

    /// The wave that became of each survey of a plan, by the number of the survey: the first that begins near it.
    public static Map<Integer, Wave> met(List<PlannedDate> plan, List<Wave> waves) {
        List<Wave> left = new ArrayList<>(waves);
        Map<Integer, Wave> met = new HashMap<>();
        for (PlannedDate date : plan)
            if (date.kind() == StepKind.SURVEY && date.cancelled().isEmpty())
                left.stream().filter(wave -> isNear(wave, date)).findFirst().ifPresent(wave -> {
                    left.remove(wave);
                    met.put(date.number(), wave);
                });
        return Map.copyOf(met);
    }

    private static boolean isNear(Wave wave, PlannedDate date) {
        return Math.abs(ChronoUnit.DAYS.between(begins(wave), date.first())) <= NEAR_DAYS;
    }

    /// The day on which answering begins or is to begin.
    public static LocalDate begins(Wave wave) {
        return wave.opening()
                .map(Wave.Opening::at)
                .orElse(wave.opensAt())
                .atZone(Words.ZONE)
                .toLocalDate();
    }

    @Override
    public Optional<ProposedWave> next(School school) {
        return programmes
                .of(school)
                .filter(programme -> participants.has(programme, school))
                .flatMap(programme -> next(programme, school));
    }

    private Optional<ProposedWave> next(Programme programme, School school) {
        List<PlannedDate> plan = dates.of(programme);
        Map<Integer, Wave> met = met(
                plan,
                surveys.of(school).stream().filter(wave -> !wave.imported()).toList());
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        return plan.stream()
                .filter(date -> date.kind() == StepKind.SURVEY && !date.isFixed(today))
                .filter(date -> !met.containsKey(date.number()))
                .findFirst()
                .map(date -> proposed(programme, plan, date));
    }

    private ProposedWave proposed(Programme programme, List<PlannedDate> plan, PlannedDate survey) {
        SurveyWave wave = templates.of(programme).waves().get(survey.number() - 1);
        LocalDate closes = survey.last();
        LocalDate dialogue = plan.stream()
                .filter(date -> date.kind() == StepKind.DIALOGUE && date.number() == survey.number())
                .filter(date -> date.cancelled().isEmpty() && !date.first().isBefore(closes))
                .findFirst()
                .map(PlannedDate::first)
                .orElse(closes.plusDays(wave.feedbackDays()));
        return new ProposedWave(programme.name(), wave.questionnaire(), survey.first(), closes, dialogue);
    }
}
