package dk.spirekraft.anchor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.CoreTask;
import dk.spirekraft.learn.programme.CoreTasks;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import dk.spirekraft.understand.StaffKeys;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a school said it would act on: said, doing, done, told; for all staff to read, and for newcomers.
@RunningProgram
class PromisesTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Tries tries;

    @Autowired
    Trials trials;

    @Autowired
    Anchored anchored;

    @Autowired
    StaffKeys keys;

    @Autowired
    CoreTasks coreTasks;

    @Autowired
    StoryClock clock;

    School havgard;
    String promises;
    String amrAddress;
    Phone amr;
    Wave wave;

    @BeforeEach
    void havgardPromisedToActOnTrust() {
        havgard = cast.school("Havgård Skole", 62);
        promises = havgard.address() + "/forankring/loefter";
        amrAddress = cast.person(Role.AMR, havgard);
        amr = cast.signedIn(amrAddress);
        Programme programme = course.start(havgard);
        wave = colleagues.shownWave(havgard, 20, 7);
        anchored.promised(havgard, programme, wave, "trust");
    }

    private Trial tried() {
        TrialPlan plain = tries.plan("Lån en time");
        var finding = Optional.of(new TrialPlan.Finding(wave.number(), "trust"));
        var plan = new TrialPlan(
                plain.aim(),
                "",
                plain.together(),
                plain.firstOn(),
                plain.lastOn(),
                "",
                "",
                "",
                "",
                finding,
                Optional.empty());
        Trial planned = tries.planned(havgard, plan, amrAddress);
        return cast.in(havgard, () -> {
            trials.start(planned);
            return trials.byId(planned.id());
        });
    }

    private String steps() {
        return amr.get(promises)
                .body()
                .replaceAll("(?s).*<ol class=\"key\">(.*?)</ol>.*", "$1")
                .replaceAll("<[^>]*>", "");
    }

    private Phone.Page tell(String text) {
        amr.get(promises);
        return amr.post(promises + "/" + wave.number() + "/trust", Map.of("fortalt-" + wave.number() + "-trust", text));
    }

    @Test
    void itGoesFromSaidOverDoingAndDoneToTold() {
        assertThat(steps()).contains("✓ sagt", "○ i gang", "○ gjort", "○ fortalt");
        Trial trial = tried();
        assertThat(steps()).contains("✓ i gang", "○ gjort");
        anchored.decided(havgard, trial);
        assertThat(steps()).contains("✓ gjort", "○ fortalt");
        clock.pass(Duration.ofMinutes(1));
        tell("Vi låner hinanden en time hver måned");
        assertThat(steps()).contains("✓ fortalt");
    }

    @Test
    void whatWasToldBeforeSomethingNewWasTriedIsNotTheEnd() {
        tell("Vi begynder efter ferien");
        assertThat(steps()).contains("✓ fortalt", "○ i gang");
        tried();
        assertThat(steps()).contains("✓ i gang", "○ fortalt");
    }

    @Test
    void nothingIsToldWithoutWordsAndNothingTypedIsLost() {
        assertThat(tell("").body()).contains("Skriv, hvad I har fortalt alle");
        var refused = tell("a".repeat(401));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("a".repeat(401));
    }

    @Test
    void aScaleThatNobodyPromisedAnythingAboutIsNotThere() {
        amr.get(promises);
        assertThat(amr.post(promises + "/" + wave.number() + "/fairness", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anOldPromiseSurfacesByItself() {
        String home = havgard.address() + "/forankring";
        assertThat(amr.get(home).body()).doesNotContain("Et løfte venter");
        clock.pass(Duration.ofDays(200));
        assertThat(amr.get(promises).body()).contains("Det har ventet længe.");
    }

    private Phone colleague() {
        Phone phone = cast.phone();
        phone.get("/personale/" + cast.in(havgard, () -> keys.of(havgard)));
        return phone;
    }

    @Test
    void allStaffReadItWithTheSchoolsKeyAndWithoutAFormOrALinkInside() {
        tried();
        tell("Vi er i gang");
        String page = colleague().get("/personale/loefter").body();
        assertThat(page)
                .contains("Vi hører for sent om ændringer", "Lån en time", "Vi er i gang")
                .doesNotContain("/skoler/", "name=\"fortalt", "AMR<");
    }

    @Test
    void withoutTheKeyThereIsNothing() {
        assertThat(cast.phone().get("/personale/loefter").status()).isEqualTo(404);
        assertThat(cast.phone().get("/personale/ny-her").status()).isEqualTo(404);
    }

    @Test
    void aResultThatNotAllHaveSeenMakesNoPromise() {
        Wave unseen = colleagues.closedWave(havgard, 20, 8);
        anchored.promised(havgard, course.start(havgard), unseen, "fairness");
        assertThat(amr.get(promises).body()).doesNotContain("/" + unseen.number() + "/fairness");
    }

    @Test
    void aNewcomerReadsWhatIsAgreedAndWhyAndNobodysName() {
        anchored.routine(havgard, "Diamantjagt", amrAddress);
        cast.in(havgard, () -> coreTasks.keep(havgard, new CoreTask("Mod på at lære", "", "", "", "", 0)));
        assertThat(colleague().get("/personale/ny-her").body())
                .contains("Mod på at lære", "Diamantjagt", "Teammødet", "Hver måned")
                .doesNotContain("AMR<", "@skole.example");
    }
}
