package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.audit.LedgerAudit;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A municipality sees its schools together from four on, made of what each has released, and nothing that could be
/// taken apart again.
@RunningProgram
class MunicipalTotalsTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Schools schools;

    @Autowired
    Rounds rounds;

    School havgard;
    UUID round;
    List<Wave> waves = new ArrayList<>();

    @BeforeEach
    void aRoundOfFourSchools() {
        havgard = cast.school("Havgård Skole", 62);
        waves = new ArrayList<>(colleagues.answeredRound(havgard, 4));
        round = waves.getFirst().round().orElseThrow();
    }

    private School small(int answers) {
        School small = cast.school(havgard.municipality(), "Åbrinken Skole", 8);
        Wave wave = cast.openWave(cast.plan(small).in(round));
        colleagues.answer(small, wave, answers, 99);
        waves.add(wave);
        return small;
    }

    private void closeAndShow() {
        waves.replaceAll(wave -> cast.close(havgard, wave));
        waves.forEach(wave -> colleagues.show(havgard, wave));
    }

    private String page() {
        return cast.signedIn(Role.SECRETARIAT, havgard)
                .get("/kommune/maalinger/" + round + "/skoler")
                .body();
    }

    private String totals() {
        String from = page().split("id=\"totals\"", 2)[1];
        return from.substring(0, from.indexOf("</section>"));
    }

    private List<Entry> ledger(Wave wave) {
        School school = cast.in(havgard, () -> schools.byId(wave.school()));
        return cast.signedIn(Role.AMR, school)
                .get(school.address() + "/protokol.jsonl")
                .body()
                .lines()
                .flatMap(line -> LineReader.read(line).stream())
                .map(Line::entry)
                .toList();
    }

    private static List<String> audiences(List<Entry> ledger) {
        return ledger.stream()
                .flatMap(entry -> entry instanceof Entry.Released one ? Stream.of(one.audience()) : Stream.empty())
                .distinct()
                .toList();
    }

    @Test
    void fourSchoolsAreShownTogetherAndNoneByItself() {
        closeAndShow();
        assertThat(page())
                .contains("Skolerne tilsammen", "<th scope=\"row\">Tillid</th><td class=\"n\">")
                .contains("<td class=\"n\">4</td>")
                .doesNotContain("Skole 1");
    }

    @Test
    void aSchoolWithTooFewAnswersIsInNoTotalSoThatNothingCanBeSubtracted() {
        small(4);
        closeAndShow();
        assertThat(page()).contains("<td class=\"n\">4</td>").doesNotContain("<td class=\"n\">5</td>");
        assertThat(audiences(ledger(waves.getLast()))).isEmpty();
    }

    @Test
    void whatTheMunicipalitySeesStandsInTheLedgerOfEachSchoolAndReachesNobody() {
        closeAndShow();
        for (Wave wave : waves) {
            List<Entry> ledger = ledger(wave);
            assertThat(audiences(ledger)).containsExactlyInAnyOrder("school", "municipality");
            assertThat(LedgerAudit.of(ledger).isCertified()).isTrue();
        }
    }

    @Test
    void whatIsSeenStaysAsItIsWhateverASchoolDoesLater() {
        closeAndShow();
        String before = totals();
        School later = small(8);
        waves.add(cast.close(later, waves.removeLast()));
        colleagues.show(later, waves.getLast());
        assertThat(totals()).isEqualTo(before).contains("<td class=\"n\">4</td>");
        assertThat(audiences(ledger(waves.getLast()))).containsExactly("school");
    }
}
