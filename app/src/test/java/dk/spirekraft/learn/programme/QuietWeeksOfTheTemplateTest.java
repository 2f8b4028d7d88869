package dk.spirekraft.learn.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.spirekraft.learn.template.ShippedTemplates;
import dk.spirekraft.learn.template.TemplateShelf;
import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a template keeps free stays free in the plans that are made of it, but about the usual holidays the
/// municipality's own calendar decides.
@RunningProgram
class QuietWeeksOfTheTemplateTest {

    private static final String LONG_AUTUMN = ShippedTemplates.threeWorkshopsFile()
            .replace("id: three-workshops", "id: fjordby")
            .replace("weeks: { first: 42, last: 42 }", "weeks: { first: 41, last: 46 }")
            .replace("Efterårsferien", "Fagenes uger");

    @Autowired
    Cast cast;

    @Autowired
    TemplateShelf shelf;

    @Autowired
    Templates templates;

    @Autowired
    Programmes programmes;

    @Autowired
    PlannedDates dates;

    @Autowired
    ProgrammeQuiet quiet;

    @Autowired
    QuietPeriods periods;

    @Autowired
    StoryClock clock;

    School havgard;

    @BeforeEach
    void aSchool() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private Programme start(String ref) {
        return programmes.start(new NewProgramme(
                havgard.municipality(),
                "Social kapital",
                templates.blueprint(havgard.municipality(), ref),
                YearMonth.of(year(), 9),
                List.of(havgard),
                Set.of()));
    }

    private int year() {
        return clock.instant().atZone(Words.ZONE).getYear() + 1;
    }

    private Programme ofLongAutumn() {
        shelf.add(havgard.municipality(), LONG_AUTUMN);
        return start("fjordby 1.0");
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private LocalDate monday(int week) {
        return LocalDate.of(year(), 6, 1)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Test
    void nothingIsLaidInWeeksThatTheTemplateKeepsFree() {
        List<Integer> ours = cast.in(
                havgard,
                () -> dates.of(start("three-workshops 1.0")).stream()
                        .map(date -> week(date.first()))
                        .toList());
        assertThat(ours).anyMatch(week -> week > 42 && week <= 46);
        List<Integer> free = cast.in(
                havgard,
                () -> dates.of(ofLongAutumn()).stream()
                        .map(date -> week(date.first()))
                        .toList());
        assertThat(free).noneMatch(week -> week >= 41 && week <= 46);
    }

    @Test
    void aDateIsWarnedAboutBeforeItIsMovedThere() {
        Moved moved = cast.in(havgard, () -> {
            Programme programme = ofLongAutumn();
            PlannedDate workshop = dates.of(programme).stream()
                    .filter(PlannedDate::isWorkshop)
                    .findFirst()
                    .orElseThrow();
            return dates.move(programme, new Move(workshop.id(), workshop.first(), monday(44), false, false));
        });
        assertThat(moved)
                .asInstanceOf(type(Moved.Doubtful.class))
                .extracting(Moved.Doubtful::doubts)
                .asString()
                .contains("Fagenes uger");
    }

    @Test
    void aHolidayThatTheMunicipalityHasAtAnotherTimeFollowsItsOwnCalendar() {
        LocalDate winter = LocalDate.of(year() + 1, 2, 17);
        boolean usual = cast.in(
                havgard,
                () -> quiet.of(start("three-workshops 1.0"), winter).on(winter).isPresent());
        assertThat(usual).isTrue();
        boolean own = cast.in(havgard, () -> {
            SchoolYear year = SchoolYear.of(winter);
            periods.keep(
                    havgard.municipality(),
                    year,
                    periods.of(havgard.municipality(), year).stream()
                            .filter(period -> !period.covers(winter))
                            .toList());
            return quiet.of(start("three-workshops 1.0"), winter).on(winter).isPresent();
        });
        assertThat(own).isFalse();
    }

    @Test
    void theyAreNamedOnThePageOfTheProgrammeInItsReadersLanguage() {
        Programme programme = cast.in(havgard, () -> {
            Programme started = ofLongAutumn();
            PlannedDate workshop = dates.of(started).stream()
                    .filter(PlannedDate::isWorkshop)
                    .findFirst()
                    .orElseThrow();
            dates.move(started, new Move(workshop.id(), workshop.first(), monday(44), false, true));
            return started;
        });
        var secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
        assertThat(secretariat.get(programme.address()).body()).contains("Ligger i stille uger: Fagenes uger.");
        assertThat(secretariat.get(programme.address() + "?sprog=en").body())
                .contains("Lies in quiet weeks: The autumn holiday.");
    }
}
