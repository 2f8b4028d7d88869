package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.ImportFile;
import dk.spirekraft.measure.Imports;
import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A round for its municipality: imported workplaces beside each other, links over ten of them, and the own schools'
/// figures at the schools.
@RunningProgram
class RoundResultsPageTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Imports imports;

    @Autowired
    Rounds rounds;

    School havgard;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private Phone.Page page(UUID round, String way) {
        return cast.signedIn(Role.SECRETARIAT, havgard).get("/kommune/maalinger/" + round + "/skoler" + way);
    }

    /// So many workplaces of twelve, each with a level of its own; the first of the alphabet comes last in the file.
    private UUID imported(String name, int workplaces) {
        var random = new Random(3);
        Map<String, List<short[]>> sheets = new LinkedHashMap<>();
        for (int i = workplaces; i >= 1; i--) {
            int level = 2 + i % 3;
            sheets.put(
                    String.valueOf((char) ('A' + i - 1)),
                    IntStream.range(0, 12)
                            .mapToObj(person -> sheet(level, random))
                            .toList());
        }
        var file = new ImportFile(List.of(), List.of(), List.of(), sheets, Map.of(), 0, 0, 0);
        var wish = new Imports.Wish(Cast.SPIREKRAFT_15, name, true);
        return cast.in(havgard, () -> imports.take(havgard.municipality(), wish, file))
                .round();
    }

    private static short[] sheet(int level, Random random) {
        short[] sheet = new short[Colleagues.ITEMS];
        int own = level + random.nextInt(2);
        for (int i = 0; i < sheet.length; i++) sheet[i] = (short) Math.clamp(own + random.nextInt(2), 1, 5);
        return sheet;
    }

    @Test
    void fiveImportedWorkplaces() {
        // A name of its own, for addresses are unique in the whole installation.
        UUID round = imported("Helheden", 5);
        Golden.expect("round-5", page(round, ""));
        Golden.expect("round-5-table", page(round, "?vis=tabel"));
    }

    @Test
    void theyStandInTheOrderOfTheAlphabet() {
        String page = page(imported("Prøven", 5), "").body();
        assertThat(page.indexOf("Prøven A<")).isLessThan(page.indexOf("Prøven B<"));
        assertThat(page.indexOf("Prøven B<")).isLessThan(page.indexOf("Prøven E<"));
    }

    @Test
    void threeAreTooFew() {
        assertThat(page(imported("Prøven", 3), "").body())
                .contains("Der skal mindst fire arbejdspladser til.", "først fra ti arbejdspladser og 30 svar")
                .doesNotContain("<svg width=\"100%\"");
    }

    @Test
    void fromTenTheLinksAreSaidOfWorkplacesAndOfColleaguesApart() {
        assertThat(page(imported("Prøven", 9), "").body()).doesNotContain("Mellem arbejdspladser hænger");
        assertThat(page(imported("Prøven", 10), "").body())
                .contains(
                        "Mellem arbejdspladser hænger social kapital sammen med kerneopgaven: Arbejdspladser med mere",
                        "Inde på arbejdspladserne hænger social kapital sammen med trivsel: Kolleger, der fortæller om mere",
                        "120 svar fra 10 arbejdspladser",
                        "Hvad der er årsag, kan tallene ikke sige.");
    }

    @Test
    void theOwnSchoolsFiguresStayAtTheSchoolsAndNothingIsSaidBeforeAllHaveLooked() {
        UUID round = cast.in(havgard, () -> rounds.add(havgard.municipality(), "Runde", false));
        List<Wave> waves = new ArrayList<>();
        List<School> schools = IntStream.range(0, 4)
                .mapToObj(i -> cast.school(havgard.municipality(), "Skole " + i, 40))
                .toList();
        // All are open before the first of them closes: what a round is made of is those that were opened by then.
        for (School school : schools) waves.add(cast.openWave(cast.plan(school).in(round)));
        for (int i = 0; i < schools.size(); i++) {
            colleagues.answer(schools.get(i), waves.get(i), 8, i);
            waves.set(i, cast.close(schools.get(i), waves.get(i)));
        }
        for (int i = 0; i < 3; i++) colleagues.show(schools.get(i), waves.get(i));
        assertThat(page(round, "").body()).contains("Her står først noget, når");
        colleagues.show(schools.get(3), waves.get(3));
        assertThat(page(round, "").body())
                .contains("Skolernes egne tal bliver på skolerne.", "Skolerne tilsammen")
                .doesNotContain("Her står først noget, når", "Skole 1", "sådan ligger arbejdspladserne");
        School first = schools.getFirst();
        String address = first.address() + "/maalinger/1/resultater/trust";
        assertThat(cast.signedIn(Role.AMR, first).get(address).body())
                .contains("Ved siden af skolerne i målingen, 4 i alt: ", "Trukket ind mod alles gennemsnit er tallet ")
                .doesNotContain("Skole 2", "Skole 3");
    }
}
