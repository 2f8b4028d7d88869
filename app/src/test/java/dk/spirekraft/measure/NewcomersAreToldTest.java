package dk.spirekraft.measure;

import static dk.spirekraft.measure.WavePages.form;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Before a later wave opens, the working group says how many are new in each team: numbers, and never who.
@RunningProgram
class NewcomersAreToldTest {

    @Autowired
    Cast cast;

    @Autowired
    Surveys surveys;

    @Autowired
    Schools schools;

    School havgard;
    Phone amr;
    WavePages pages;
    UUID indskoling;
    UUID udskoling;

    @BeforeEach
    void havgardHasBeenAskedOnce() {
        havgard = cast.school("Havgård Skole", 14);
        indskoling = cast.in(havgard, () -> schools.units(havgard)).getFirst().id();
        cast.in(havgard, () -> schools.addUnit(havgard, "Udskoling", 12));
        udskoling = cast.in(havgard, () -> schools.units(havgard)).getLast().id();
        cast.close(havgard, cast.openWave(cast.plan(havgard)));
        amr = cast.signedIn(Role.AMR, havgard);
        pages = new WavePages(amr, havgard);
    }

    private Phone.Page plan() {
        return pages.plan(form());
    }

    private void grow(UUID unit, String name, int staff) {
        amr.get(havgard.address() + "/enheder");
        amr.post(
                havgard.address() + "/enheder",
                Map.of("id", unit.toString(), "name", name, "staff", String.valueOf(staff)));
    }

    private Phone.Page open(String chosen, String... fields) {
        var form = new HashMap<String, String>();
        for (UUID unit : new UUID[] {indskoling, udskoling}) {
            form.put("nye-" + unit, "0");
            form.put("herfra-" + unit, "0");
        }
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        if (!chosen.isEmpty()) form.put("nye", chosen);
        return pages.wish(2, "aabning", form);
    }

    private Wave second() {
        return cast.in(havgard, () -> surveys.find(havgard, 2)).orElseThrow();
    }

    private Optional<CountedNewcomers> told() {
        return cast.in(havgard, () -> surveys.newcomers(second()));
    }

    @Test
    void theFirstWaveIsNotAskedAndTheSecondIs() {
        assertThat(plan().body()).contains("Er nogen nye i deres team siden 1. måling", "14 sidst, 14 nu.");
        School abrinken = cast.school("Åbrinken Skole", 20);
        var first = new WavePages(cast.signedIn(Role.AMR, abrinken), abrinken).plan(form());
        assertThat(first.body()).contains("Åbn målingen").doesNotContain("nye i deres team");
    }

    @Test
    void nobodyNewHasToBeChosen() {
        plan();
        Phone.Page refused = open("");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"nye-fault\"", "Vælg, om nogen er nye");
        assertThat(second().opening()).isEmpty();
        assertThat(open("ingen").status()).isEqualTo(200);
        assertThat(told())
                .contains(new CountedNewcomers(1, Map.of(indskoling, Newcomers.NONE, udskoling, Newcomers.NONE)));
    }

    @Test
    void whoSaysThatSomebodyIsNewAndLeavesAllAtNoneIsAskedAgain() {
        plan();
        Phone.Page refused = open("nogen");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"nye-fault\"", "Alle tal er 0.");
        assertThat(second().opening()).isEmpty();
    }

    @Test
    void whoDoesNotKnowOpensAllTheSame() {
        plan();
        assertThat(open("ved-ikke").status()).isEqualTo(200);
        assertThat(second().opening()).isPresent();
        assertThat(told()).isEmpty();
    }

    @Test
    void aTeamThatHasGrownHasSomebodyNew() {
        grow(udskoling, "Udskoling", 13);
        plan();
        Phone.Page refused = open("ingen");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Udskoling var 12 og er 13 nu");
        assertThat(open("nogen", "nye-" + udskoling, "0").body()).contains("skriv et helt tal fra 1 til 13");
    }

    @Test
    void whoMovedIsCountedWhereTheyCameAndNothingTypedIsLost() {
        grow(indskoling, "Indskoling", 13);
        grow(udskoling, "Udskoling", 13);
        plan();
        Phone.Page refused = open("nogen", "nye-" + udskoling, "1", "herfra-" + udskoling, "2");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("højst 1 kan være fra et andet team", "id=\"herfra-%s-fault\"".formatted(udskoling))
                .containsPattern("name=\"herfra-%s\" value=\"2\"".formatted(udskoling));
        assertThat(open("nogen", "nye-" + udskoling, "1", "herfra-" + udskoling, "1")
                        .status())
                .isEqualTo(200);
        assertThat(told().orElseThrow().byUnit()).containsEntry(udskoling, new Newcomers(1, 1));
    }

    @Test
    void nobodyCanHaveComeFromATeamThatNobodyLeft() {
        grow(udskoling, "Udskoling", 13);
        plan();
        assertThat(open("nogen", "nye-" + udskoling, "1", "herfra-" + udskoling, "1")
                        .body())
                .contains("højst 0 kan være fra et andet team");
    }
}
