package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import dk.spirekraft.understand.StaffKeys;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages of trials, as they were looked at and found right.
@RunningProgram
class TrialPageTest {

    private static final String SHORT_DATE = "\\d+\\. (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\.? \\d{4}";

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    StoryClock clock;

    @Autowired
    StaffKeys keys;

    School havgard;
    School abrinken;
    String board;
    String amrAddress;
    Phone amr;

    @BeforeEach
    void twoSchoolsOfOneMunicipality() {
        havgard = cast.school("Havgård Skole", 62);
        abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        board = havgard.address() + "/afproevninger";
        amrAddress = cast.person(Role.AMR, havgard);
        amr = cast.signedIn(amrAddress);
    }

    private static void expect(String name, Phone.Page page) {
        String body = page.body().replaceAll(SHORT_DATE, "…kort dato…");
        Golden.expect(name, new Phone.Page(page.status(), page.path(), body, page.response()));
    }

    private Phone.Page post(String path, String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        return amr.post(path, form);
    }

    @Test
    void theBoardBeforeAnythingAndInItsFourStates() {
        expect("trials-empty", amr.get(board));
        Trial over = tries.running(havgard, "Fordeling af vikartimer", amrAddress);
        Trial kept = tries.running(havgard, "Lån en time", amrAddress);
        amr.get(board + "/" + over.slug());
        post(board + "/" + over.slug() + "/noter", "text", "Listen hænger");
        post(
                board + "/" + kept.slug() + "/beslutning",
                "outcome",
                "KEEP",
                "reason",
                "Alle vil",
                "lesson",
                "Vi tør spørge");
        clock.pass(Duration.ofDays(29));
        tries.running(havgard, "SFO med til teammøde", amrAddress);
        tries.planned(havgard, "Makkerpar på tværs", amrAddress);
        expect("trials-board", amr.get(board));
    }

    @Test
    void aTrialWithNotesAndACoach() {
        Trial trial = tries.running(havgard, "Lån en time", amrAddress);
        String address = board + "/" + trial.slug();
        amr.get(address);
        post(address + "/noter", "text", "To bad om hjælp", "feeling", "GOOD", "minutes", "12");
        expect("trial", amr.get(address));
        expect("trial-refused", post(address + "/noter", "text", "Stadig her", "minutes", "mange"));
    }

    @Test
    void aPlanAsItBeginsAndRefused() {
        expect("trial-plan", amr.get(board + "/ny?metode=hjaelperunden"));
        expect(
                "trial-plan-refused",
                post(board, "aim", "", "together", "", "firstOn", "", "lastOn", "", "sign", "Vi tæller"));
    }

    @Test
    void lookingBackAloneThenTogether() {
        Trial trial = tries.running(havgard, "Lån en time", amrAddress, cast.person(Role.TR, havgard));
        String reflection = board + "/" + trial.slug() + "/refleksion";
        expect("trial-reflection-before", amr.get(reflection));
        post(reflection);
        post(reflection + "/egen", "happened", "To bad om hjælp");
        expect("trial-reflection-own", amr.get(reflection));
        expect("trial-reflection-together", post(reflection + "/aabning"));
    }

    @Test
    void aDecisionWithoutAReason() {
        Trial trial = tries.running(havgard, "Lån en time", amrAddress);
        String decision = board + "/" + trial.slug() + "/beslutning";
        amr.get(decision);
        expect("trial-decision-refused", post(decision, "outcome", "KEEP", "lesson", "Vi tør spørge"));
    }

    @Test
    void aPulseThatIsRefused() {
        Trial trial = tries.running(havgard, "Lån en time", amrAddress);
        String pulse = board + "/" + trial.slug() + "/puls";
        amr.get(pulse);
        var refused = post(pulse, "question", "Var det besværet værd?", "jar1", "mange");
        expect("trial-pulse-refused", refused);
    }

    @Test
    void sparringWithAStatusAndAnotherSchoolsTrial() {
        Tries.Behind behind = tries.behind(havgard, abrinken);
        expect("trial-sparring", amr.get(havgard.address() + "/sparring"));
        expect("trial-status", amr.get(havgard.address() + "/sparring/" + behind.slot()));
        expect("trial-followed", amr.get(havgard.address() + "/makkere/" + behind.pairing()));
    }

    @Test
    void theNoticeBoardForAllColleagues() {
        tries.running(havgard, "Lån en time", amrAddress);
        Phone colleague = cast.phone();
        colleague.get("/personale/" + cast.in(havgard, () -> keys.of(havgard)));
        expect("trial-notices", colleague.get("/personale/afproevninger"));
    }
}
