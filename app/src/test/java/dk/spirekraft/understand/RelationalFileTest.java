package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Ratings;
import dk.spirekraft.understand.RelationalFile.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What becomes of a file of ratings: what is mapped, what is dropped, and what could tell who answered.
class RelationalFileTest {

    private static RelationalFile read(String text) {
        return RelationalFile.read(text, List.of());
    }

    @Test
    void theMadeUpReferenceFileComesInWithoutItsColumnOfPeople() throws IOException {
        var file = read(Files.readString(Path.of("..", "reference-data", "rc_synthetic.csv")));
        assertThat(file.fault()).isEmpty();
        assertThat(file.roles()).hasSize(4);
        assertThat(file.kinds().getFirst()).isEmpty();
        assertThat(file.kinds().subList(1, 3)).containsExactly(RelationalColumns.RATER, RelationalColumns.RATED);
    }

    @Test
    void columnsThatCouldTellWhoAnsweredAreLeftOutWhateverIsWished() {
        String text = new Ratings(
                        "token,mail,hvorfra,hvornaar,", "k3j5h2k3j5h2k3j5,amr@skole.example,10.0.0.7,2026-11-24,")
                .havgard()
                .text();
        assertThat(read(text).telling()).containsExactly("token", "mail", "hvorfra", "hvornaar");
        List<String> wished = List.of("rater", "rated", "frequency", "", "", "", "", "", "", "", "", "", "");
        assertThat(RelationalFile.read(text, wished).kinds()).containsOnly("");
    }

    @Test
    void aRoleColumnWithAddressesIsLeftOutToo() {
        var file = read(new Ratings().add("tr@skole.example", "lærere", 6, 4).text());
        assertThat(file.telling()).containsExactly("rater_role");
        assertThat(file.fault()).contains(Fault.COLUMNS);
    }

    @Test
    void aRatingCountsFromFourOfSevenAnswersAndWithBothRoles() {
        var file = read(new Ratings().text()
                + "lærere,pædagoger,1,2,3,4,,,\n"
                + "lærere,pædagoger,1,2,3,,,,\n"
                + "lærere,,1,2,3,4,5,5,5\n");
        assertThat(file.ratings()).hasSize(1);
        assertThat(file.incomplete()).isEqualTo(2);
    }

    @Test
    void whatIsNoAnswerIsCountedAndLeftOpen() {
        var file = read(new Ratings().text() + "lærere,lærere,\"4,0\",2.0, 3 ,4,9,ja,0\n");
        assertThat(file.ratings().getFirst().answers()).containsExactly(4, 2, 3, 4, 0, 0, 0);
        assertThat(file.dropped()).containsOnlyKeys("shared_goals: 9", "shared_knowledge: ja", "mutual_respect: 0");
    }

    @Test
    void moreThanTwelveRolesMayBePeople() {
        var ratings = new Ratings();
        IntStream.rangeClosed(1, 12).forEach(role -> ratings.add("rolle " + role, "rolle 1", 1, 4));
        assertThat(ratings.read().fault()).isEmpty();
        assertThat(ratings.add("rolle 13", "rolle 1", 1, 4).read().fault()).contains(Fault.TOO_MANY_ROLES);
    }

    @Test
    void aFileWithoutARowThatCountsHasNothingToTake() {
        assertThat(new Ratings().read().fault()).contains(Fault.NOTHING);
    }

    @Test
    void danishNamesOfColumnsAreKnown() {
        assertThat(
                        read("Gruppe;Om;Hyppighed;Rettidighed;Præcision;Problemløsning;Fælles mål;Fælles viden;Gensidig respekt\n"
                                        + "lærere;lærere;4;4;4;4;4;4;4\n")
                                .fault())
                .isEmpty();
    }

    @Test
    void atLeastSoManyHaveARoleAsRatedOneOther() {
        assertThat(new Ratings().havgard().read().atLeast(0)).isEqualTo(12);
    }
}
