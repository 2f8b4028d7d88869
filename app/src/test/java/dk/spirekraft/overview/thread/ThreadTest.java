package dk.spirekraft.overview.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Statements;
import dk.spirekraft.story.Tales;
import dk.spirekraft.story.Tries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One finding of Havgård, followed to a public story and back.
@RunningProgram
class ThreadTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]+)\"");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Course course;

    @Autowired
    Tries tries;

    @Autowired
    Anchored anchored;

    @Autowired
    Tales tales;

    School havgard;
    String memberAddress;
    Phone member;
    Wave shown;

    @BeforeEach
    void havgardHasSeenAResult() {
        havgard = cast.school("Havgård Skole", 62);
        memberAddress = cast.person(Role.MEMBER, havgard);
        member = cast.signedIn(memberAddress);
        shown = colleagues.shownWave(havgard, 31, 7);
    }

    private String thread(String from) {
        return havgard.address() + "/traad/" + from;
    }

    private TrialPlan answering(String aim, String scale) {
        TrialPlan plan = tries.plan(aim);
        return new TrialPlan(
                aim,
                "",
                plan.together(),
                plan.firstOn(),
                plan.lastOn(),
                "",
                "",
                "",
                "",
                Optional.of(new TrialPlan.Finding(1, scale)),
                Optional.empty());
    }

    /// The thread's own part of a page.
    private static String drawn(Phone.Page page) {
        assertThat(page.status()).as(page.path()).isEqualTo(200);
        int from = page.body().indexOf("<div class=\"thread\">");
        return page.body().substring(from, page.body().indexOf("</div>", from));
    }

    private String follow(String address) {
        Phone.Page page = member.get(address);
        var link = Pattern.compile("href=\"(" + thread("") + "[^\"]+)\">Den røde tråd<")
                .matcher(page.body());
        assertThat(link.find()).as("%s leads to its thread", address).isTrue();
        return drawn(member.get(link.group(1)));
    }

    @Nested
    class WhenATrialWasKeptAndTold {

        Trial kept;
        WrittenCase story;

        @BeforeEach
        void itIsARoutineWasCheckedAndIsPublic() {
            kept = anchored.decided(havgard, tries.running(havgard, answering("Lån en time", "trust"), memberAddress));
            anchored.housed(havgard, kept, memberAddress);
            anchored.checked(havgard);
            story = tales.released(havgard, tales.draft(havgard, kept, draft -> draft));
        }

        @Test
        void theFindingIsFollowedToThePublicStory() {
            String drawn = follow(havgard.address() + "/maalinger/1/resultater/trust");
            assertThat(drawn)
                    .containsSubsequence(
                            "Mål",
                            "Måling 1",
                            "Spørgsmål",
                            "Forstå",
                            "class=\"here\" aria-current=\"true\"",
                            "Tillid",
                            "Tallet er",
                            "Prøv",
                            "Lån en time",
                            "Behold",
                            "Alle vil blive ved",
                            "Hold fast",
                            "Rutine",
                            "Teammødet",
                            "Forankringstjek",
                            "Fortæl videre",
                            story.address(havgard),
                            "Offentlig")
                    .doesNotContain("class=\"gap\"");
        }

        @Test
        void theStoryIsFollowedBackToTheQuestions() {
            assertThat(follow(story.address(havgard)))
                    .containsSubsequence("Måling 1", "Spørgsmål", "Tillid", "Lån en time", "Behold", "Rutine")
                    .containsSubsequence("Fortæl videre", "class=\"here\"", "Lån en time")
                    .doesNotContain("class=\"after\"");
        }

        @Test
        void eachPageOnTheWayLeadsToTheThread() {
            String routine = anchored.routines(havgard).getFirst().address(havgard);
            for (String page : List.of(kept.address(havgard), routine, havgard.address() + "/forankring/tjek"))
                assertThat(follow(page)).contains("Tillid", "Lån en time", "Teammødet");
        }

        @Test
        void everyLinkInItLeadsSomewhere() {
            String drawn = drawn(member.get(thread("beslutning/laan-en-time")));
            List<String> links = LINK.matcher(drawn)
                    .results()
                    .map((MatchResult found) -> found.group(1).replaceFirst("#.*", ""))
                    .distinct()
                    .toList();
            assertThat(links).hasSizeGreaterThan(10);
            assertThat(links).allMatch(link -> member.get(link).status() == 200);
        }

        @Test
        void aWithdrawnStoryIsNotInIt() {
            member.get(story.address(havgard));
            var withdrawn = member.post(story.address(havgard) + "/tilbagetraekning", Map.of());
            assertThat(withdrawn.body()).doesNotContain("Den røde tråd<");
            assertThat(drawn(member.get(thread("fund/1-trust"))))
                    .contains("Ikke fortalt som erfaring endnu.")
                    .doesNotContain(story.address(havgard));
            assertThat(member.get(thread("erfaring/" + story.id())).status()).isEqualTo(404);
        }

        @Test
        void theConsultantSeesTheStoryWhereEverybodyReadsIt() {
            Phone consultant = cast.signedIn(Role.CONSULTANT, havgard);
            assertThat(drawn(consultant.get(thread("fund/1-trust"))))
                    .contains(story.publicAddress())
                    .doesNotContain(story.address(havgard), "<a class=\"noprint\"");
        }

        @Test
        void nobodyElseFindsIt() {
            School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
            for (Phone other : List.of(
                    cast.signedIn(Role.SCHOOL_LEADER, abrinken),
                    cast.signedIn(Role.SECRETARIAT, havgard),
                    cast.signedIn(Role.ADMINISTRATION, havgard),
                    cast.phone()))
                assertThat(other.get(thread("fund/1-trust")).body()).doesNotContain("Lån en time");
            assertThat(cast.signedIn(Role.SCHOOL_LEADER, abrinken)
                            .get(abrinken.address() + "/traad/afproevning/" + kept.slug())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class WhenSomethingIsMissing {

        @Test
        void aTrialWithoutAFindingSaysSoAndLeadsToWhereItIsChosen() {
            Trial trial = tries.running(havgard, "Kaffe på tværs", memberAddress);
            assertThat(follow(trial.address(havgard)))
                    .contains("Ikke knyttet til et fund endnu.", trial.address(havgard) + "/ret")
                    .contains("Det er ikke besluttet endnu, om det skal blive.");
        }

        @Test
        void aFindingThatNothingAnswersLeadsToATrialThatDoes() {
            String drawn = drawn(member.get(thread("fund/1-trust")));
            String plan = havgard.address() + "/afproevninger/ny?fund=1:trust";
            assertThat(drawn).contains("Intet er prøvet af endnu.", plan);
            assertThat(member.get(plan).body()).contains("value=\"1:trust\" selected");
        }

        @Test
        void whatWasKeptIsLedHome() {
            Trial kept = anchored.kept(havgard, "Lån en time", memberAddress);
            assertThat(drawn(member.get(thread("beslutning/" + kept.slug()))))
                    .contains("Har ikke fået et hjem endnu.", "/forankring/rutiner/ny?fra=" + kept.slug())
                    .contains("Ikke fortalt som erfaring endnu.");
        }

        @Test
        void whatWasStoppedNeedsNoHome() {
            Trial stopped = tales.decided(havgard, "Stå-møde", Decision.Outcome.STOP, memberAddress);
            assertThat(drawn(member.get(thread("afproevning/" + stopped.slug()))))
                    .contains("Det blev ikke beholdt, så der er ingen rutine.")
                    .doesNotContain("rutiner/ny");
        }

        @Test
        void aRoutineMadeByHandSaysWhereItDidNotComeFrom() {
            var routine = anchored.routine(havgard, "Diamantjagt", memberAddress);
            assertThat(follow(routine.address(havgard)))
                    .contains("Ikke vokset ud af en afprøvning.", "Ikke tjekket endnu.");
        }

        @Test
        void aDraftIsForItsGroupAlone() {
            WrittenCase draft = tales.draft(havgard, "Lån en time");
            assertThat(follow(draft.address(havgard))).contains("Udkast, som kun arbejdsgruppen ser");
            assertThat(cast.signedIn(Role.CONSULTANT, havgard)
                            .get(thread("erfaring/" + draft.id()))
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void aFigureThatNobodyHasSeenIsInNoThread() {
            colleagues.closedWave(havgard, 31, 8);
            assertThat(member.get(thread("maaling/2")).status()).isEqualTo(404);
            assertThat(member.get(thread("fund/2-trust")).status()).isEqualTo(404);
        }

        @Test
        void whatNoSchoolCanHaveIsNotThere() {
            assertThat(member.get(thread("hemmelig/1")).status()).isEqualTo(404);
            assertThat(member.get(thread("note/findes-ikke")).status()).isEqualTo(404);
        }
    }

    @Nested
    class WhenAWorkshopLookedAtAFinding {

        Workshop workshop;

        @BeforeEach
        void itSaidActAndNotedSomething() {
            Programme programme = course.start(havgard);
            workshop = course.workshop(programme, havgard, 1);
            anchored.promised(havgard, programme, shown, "trust");
            member.get(page());
            member.post(page() + "/noter", Map.of("kind", "SAID", "text", "Vi hører det for sent"));
        }

        private String page() {
            return havgard.address() + workshop.programme().address() + "/workshops/1";
        }

        @Test
        void itsNoteIsTiedToTheFinding() {
            String drawn = follow(page());
            var note = Pattern.compile(thread("note/") + "[0-9a-f-]{36}").matcher(drawn);
            assertThat(note.find()).isTrue();
            assertThat(drawn(member.get(note.group())))
                    .containsSubsequence("Tillid", "Gør noget: Vi hører for sent om ændringer", "Workshop 1", "here")
                    .contains("Vi hører det for sent", "Intet er prøvet af endnu.");
        }

        @Test
        void theFindingLeadsToTheWorkshop() {
            assertThat(drawn(member.get(thread("fund/1-trust")))).contains(page() + "\"");
        }
    }

    @Test
    void sixtyTrialsNeedNoMoreStatementsThanTwo() {
        for (int i = 0; i < 2; i++) tries.planned(havgard, answering("Afprøvning " + i, "trust"));
        int two = Statements.sentBy(() -> member.get(thread("fund/1-trust")));
        for (int i = 2; i < 60; i++) tries.planned(havgard, answering("Afprøvning " + i, "trust"));
        assertThat(Statements.sentBy(() -> member.get(thread("fund/1-trust")))).isEqualTo(two);
        assertThat(drawn(member.get(thread("fund/1-trust"))).split("class=\"after\""))
                .hasSize(61);
        assertThat(two).isBetween(5, 30);
    }
}
