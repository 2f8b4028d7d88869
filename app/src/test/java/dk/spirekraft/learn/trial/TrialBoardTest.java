package dk.spirekraft.learn.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Statements;
import dk.spirekraft.story.Tries;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The board of a school: four states, narrowed by member and finding, and as quick with sixty trials as with one.
@RunningProgram
class TrialBoardTest {

    private static final Pattern CARD = Pattern.compile("<li class=\"card\">");

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TrialNotes notes;

    @Autowired
    TrialPulses pulses;

    School havgard;
    String board;
    String amrAddress;
    Phone amr;

    @BeforeEach
    void havgardHasAnAmr() {
        havgard = cast.school("Havgård Skole", 62);
        board = havgard.address() + "/afproevninger";
        amrAddress = cast.person(Role.AMR, havgard);
        amr = cast.signedIn(amrAddress);
    }

    private static long cards(Phone.Page page) {
        return CARD.matcher(page.body()).results().count();
    }

    /// A running trial with a note and a count, as most are.
    private void oneMore(String aim) {
        Trial trial = tries.running(havgard, aim, amrAddress);
        var who = tries.who(havgard, amrAddress);
        cast.in(havgard, () -> {
            notes.add(
                    trial,
                    who,
                    new TrialNotes.NewNote(UUID.randomUUID(), "En linje", Optional.empty(), Optional.empty()));
            pulses.ask(trial, "Var det besværet værd?");
            var monday = tries.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return pulses.count(trial, who, new TrialPulses.Count(monday, List.of(0, 1, 2, 3, 0), 0));
        });
    }

    @Test
    void anEmptyBoardOffersThreeSmallBeginnings() {
        var page = amr.get(board);
        assertThat(cards(page)).isEqualTo(3);
        assertThat(page.body()).contains("Begynd med noget lille", "Hjælperunden", "/ny?metode=hjaelperunden");
        assertThat(cast.signedIn(Role.CONSULTANT, havgard).get(board).body()).doesNotContain("?metode=");
    }

    @Test
    void theBoardAsksTheDatabaseNoMoreWithSixtyTrialsThanWithOne() {
        oneMore("Den første");
        amr.get(board);
        int one = Statements.sentBy(() -> amr.get(board));
        for (int i = 2; i <= 60; i++) oneMore("Afprøvning nummer " + i);
        assertThat(one).isPositive();
        assertThat(Statements.sentBy(() -> amr.get(board))).isEqualTo(one);
    }

    @Test
    void sixtyTrialsAreTwelveToAColumnWithTheRestBehindALink() {
        for (int i = 1; i <= 60; i++) tries.planned(havgard, "Afprøvning nummer " + i, amrAddress);
        var page = amr.get(board);
        assertThat(cards(page)).isEqualTo(12);
        assertThat(page.body()).contains("<span>60</span>", "Vis 48 til");
        assertThat(cards(amr.get(board + "?vis=alle"))).isEqualTo(60);
    }

    @Test
    void itIsNarrowedByMemberAndNoPersonStandsInTheAddress() {
        String trAddress = cast.person(Role.TR, havgard);
        tries.planned(havgard, "Den ene", amrAddress);
        tries.planned(havgard, "Den anden", trAddress);
        var option = Pattern.compile("<option value=\"([0-9a-f-]{36})\">TR</option>")
                .matcher(amr.get(board).body());
        assertThat(option.find()).isTrue();
        assertThat(option.group(1)).isNotEqualTo(tries.who(havgard, trAddress).toString());
        var narrowed = amr.get(board + "?hvem=" + option.group(1) + "&fund=");
        assertThat(cards(narrowed)).isEqualTo(1);
        assertThat(narrowed.body()).contains("Den anden", "Vis alle igen");
    }

    @Test
    void itIsNarrowedByFindingAndLinksToTheReleasedFigure() {
        var wave = colleagues.shownWave(havgard, 12, 3);
        TrialPlan plain = tries.plan("Med fund");
        TrialPlan.Finding trust = new TrialPlan.Finding(wave.number(), "trust");
        tries.planned(
                havgard,
                new TrialPlan(
                        plain.aim(),
                        "",
                        plain.together(),
                        plain.firstOn(),
                        plain.lastOn(),
                        "",
                        "",
                        "",
                        "",
                        Optional.of(trust),
                        Optional.empty()),
                amrAddress);
        tries.planned(havgard, "Uden fund", amrAddress);
        assertThat(amr.get(board + "?fund=1:trust").body()).contains("Med fund").doesNotContain(">Uden fund<");
        assertThat(amr.get(board + "/med-fund").body())
                .contains("href=\"" + havgard.address() + "/maalinger/1/resultater/trust\"");
        assertThat(amr.get(board + "/ny").body()).contains("value=\"1:trust\"");
    }

    @Test
    void aFigureThatNobodyHasSeenYetCannotBeAnswered() {
        colleagues.closedWave(havgard, 12, 3);
        assertThat(amr.get(board + "/ny").body()).doesNotContain("1:trust");
    }

    @Test
    void aPlannedOneWhoseDayHasPassedSaysSo() {
        TrialPlan plain = tries.plan("Blev glemt");
        tries.planned(
                havgard,
                new TrialPlan(
                        plain.aim(),
                        "",
                        plain.together(),
                        tries.today().minusDays(9),
                        plain.lastOn(),
                        "",
                        "",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty()),
                amrAddress);
        assertThat(amr.get(board).body()).contains("Skulle være begyndt");
        assertThat(amr.get(board + "/blev-glemt").body()).contains("Start nu", "Læg den væk");
    }
}
