package dk.spirekraft.overview.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.access.Pins;
import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Wherever a municipality sees several schools they stand in the order of the alphabet, the Danish way, and
/// nothing that anybody adds to an address changes that.
@RunningProgram
class NoRankingTest {

    /// In the order in which they must stand: not that of their numbers, nor that in which they came.
    private static final List<String> NAMES =
            List.of("Birkely Skole", "Havgård Skole", "Ørsted Skole", "Åbrinken Skole", "Aaby Skole");

    private static final List<String> WISHES = List.of(
            "sort=mean",
            "sort=-mean",
            "order=desc",
            "orderBy=n",
            "sorter=tal",
            "raekkefoelge=tal",
            "rang=1",
            "top=3",
            "vis=tabel&sort=mean");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Rounds rounds;

    @Autowired
    Course course;

    School havgard;
    Phone secretary;
    String round;
    String programme;

    @BeforeEach
    void fiveSchoolsThatShowEverything() {
        havgard = cast.school("Havgård Skole", 62);
        List<School> all = new ArrayList<>(List.of(havgard));
        for (String name : List.of("Åbrinken Skole", "Aaby Skole", "Ørsted Skole", "Birkely Skole"))
            all.add(cast.school(havgard.municipality(), name, 40));
        programme =
                course.start(havgard, all.subList(1, 5).toArray(School[]::new)).address();
        round = measured(all);
        secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        secretary.get("/kommune/kalender");
        secretary.post("/kommune/kalender/noegle", Map.of());
    }

    private String measured(List<School> all) {
        UUID id = cast.in(havgard, () -> rounds.add(havgard.municipality(), "Runde", false));
        List<Wave> waves = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Wave wave = cast.openWave(cast.plan(all.get(i)).in(id));
            colleagues.answer(all.get(i), wave, 8 + i, i);
            waves.add(wave);
        }
        waves.replaceAll(wave -> cast.close(havgard, wave));
        waves.forEach(wave -> colleagues.show(havgard, wave));
        for (School school : all) {
            Phone amr = cast.signedIn(Role.AMR, school);
            amr.get(school.address() + "/kommunen");
            amr.post(school.address() + "/kommunen/maalinger/1", Map.of("vis", "true"));
            amr.post(school.address() + "/kommunen/hjaelp", Map.of("emne", "OTHER", "tekst", "Kom forbi"));
        }
        return "/kommune/maalinger/" + id;
    }

    /// Every page, file and calendar on which a municipality may meet more than one school.
    private List<String> places() {
        String feed = secretary
                .get("/kommune/kalender")
                .body()
                .split("href=\"[^\"]*/kalender/kommune/", 2)[1]
                .split("\"", 2)[0];
        return List.of(
                "/kommune",
                "/kommune/skoler.csv",
                "/kommune/hjaelp",
                "/kommune/kalender",
                "/kalender/kommune/" + feed,
                "/kommune/moenstre",
                "/kommune/aarsrapport",
                "/kommune/aarsrapport?vis=print",
                "/kommune/maalinger",
                round,
                round + "/skoler",
                round + "/skoler?vis=tabel",
                "/forloeb",
                programme,
                programme + "/tal",
                programme + "/tal.csv");
    }

    /// The order in which schools are met first.
    private static List<String> met(String body) {
        return NAMES.stream()
                .filter(body::contains)
                .sorted(Comparator.comparingInt(body::indexOf))
                .toList();
    }

    @Test
    void schoolsStandInTheOrderOfTheAlphabetEverywhere() {
        int several = 0;
        for (String place : places()) {
            var page = secretary.get(place);
            assertThat(page.status()).as(place).isEqualTo(200);
            List<String> met = met(unfolded(page.body()));
            assertThat(met)
                    .as(place)
                    .isEqualTo(NAMES.stream().filter(met::contains).toList());
            if (met.size() == NAMES.size()) several++;
        }
        assertThat(several).isGreaterThanOrEqualTo(8);
    }

    /// A calendar breaks its lines.
    private static String unfolded(String body) {
        return body.replace("\r\n ", "");
    }

    @Test
    void nothingAddedToAnAddressChangesTheOrder() {
        for (String place : places())
            for (String wish : WISHES) {
                String asked = place + (place.contains("?") ? "&" : "?") + wish;
                List<String> met = met(unfolded(secretary.get(asked).body()));
                assertThat(met)
                        .as(asked)
                        .isEqualTo(NAMES.stream().filter(met::contains).toList());
            }
    }

    @Test
    void noPageOfTheMunicipalityOffersAnotherOrderOrAPlace() {
        for (String place : places())
            assertThat(secretary.get(place).body())
                    .as(place)
                    .doesNotContainPattern("(?i)sort(er|=|by)|rangliste:|nr\\. 1 af|bedste skole|placering");
    }

    /// Whoever adds a place where a municipality reads decides here whether schools stand beside each other on it.
    @Test
    void noPlaceIsForgotten() {
        Set<String> alone = Set.of(
                "GET /kommune/skoler",
                "GET /kommune/personer",
                "GET /kommune/personer/{held}/fratraedelse",
                "GET /kommune/skabeloner",
                "GET /kommune/skabeloner/{template}",
                "GET /kommune/skabeloner/{template}/fil",
                "GET /kommune/maalinger/tjek",
                "GET /kommune/import",
                "GET /kommune/spoergeskemaer",
                "GET /kommune/stille-uger",
                "GET /kommune/databeskyttelse",
                "GET /kommune/opgaver",
                "GET /kommune/opgaver/ny",
                "GET /kommune/opgaver/{opgave:[0-9a-f-]{36}}",
                "GET /kommune/opgaver/import",
                "GET /kommune/spoergeskemaer/{skema}/fil",
                "GET /kommune/personer/{held}/rolle",
                "GET /kommune/udsagn",
                "GET /kommune/hoest",
                "GET /kommune/hoest/{hoest:[0-9a-f-]{36}}");
        List<String> places = places().stream()
                .map(place -> "GET "
                        + place.replace(round, "/kommune/maalinger/{round}").replaceAll("\\?.*", ""))
                .toList();
        assertThat(Pins.all().keySet().stream()
                        .filter(route -> route.startsWith("GET /kommune"))
                        .filter(route -> !alone.contains(route)))
                .allMatch(places::contains);
    }
}
