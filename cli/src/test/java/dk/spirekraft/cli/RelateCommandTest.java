package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What goes together, where it can't be told: the words name the reason.
class RelateCommandTest {

    @TempDir
    Path folder;

    private String command(String header, String... rows) throws IOException {
        String text = header + "\n" + String.join("\n", rows) + "\n";
        return "relate " + Files.writeString(folder.resolve("a.csv"), text);
    }

    /// Twelve workplaces of three people, each answer made from the number of the workplace and of the person.
    private String twelve(Answer x, Answer y) throws IOException {
        var rows = new StringBuilder();
        for (int workplace = 0; workplace < 12; workplace++)
            for (int person = 0; person < 3; person++)
                rows.append("w%d,%s,%s\n".formatted(workplace, x.of(workplace, person), y.of(workplace, person)));
        return command("g,x,y", rows.toString().split("\n")) + " --number x --number y --group g";
    }

    private interface Answer {
        double of(int workplace, int person);
    }

    @Nested
    class WhenAllAnsweredAlike {

        @Test
        void itIsSaidThatTheyAreAlikeAndNotThatTheyAreTooFew() throws IOException {
            String all = command("x,y", "3,1", "3,2", "3,3", "3,4", "3,5") + " --number x --number y";
            assertThat(Told.line(all).out())
                    .contains("All people are alike on x or on y, so that no link can be told.")
                    .doesNotContain("too few");
            assertThat(Told.line(all + " --language da").out()).contains("Alle er ens på x eller y");
        }

        /// 33.3 is no number of a computer's own, so that a mean of three of them may miss it by a last digit.
        @Test
        void colleaguesWhoAreAlikeHaveNoLinkByRounding() throws IOException {
            String told = twelve((workplace, person) -> 33.3 + workplace % 5 * .1, (workplace, person) -> person);
            assertThat(Told.line(told).out())
                    .contains("Colleagues are alike on x or on y, so that no link inside workplaces can be told.");
            JsonNode link = Told.json(told).get("links").get(0);
            assertThat(link.get("withinWhy").asString()).isEqualTo("NO_VARIANCE");
        }

        @Test
        void workplacesThatAreAlikeHaveNoLinkByRounding() throws IOException {
            String told = twelve(
                    (workplace, person) -> 33.3 + (workplace + person) % 3 * .1, (workplace, person) -> workplace);
            assertThat(Told.line(told).out())
                    .contains("All workplaces are alike on x or on y, so that no link between them can be told.");
        }
    }

    @Nested
    class WhenThereAreTooFew {

        @Test
        void threePeopleAreTooFewForALink() throws IOException {
            assertThat(Told.line(command("x,y", "1,1", "2,3", "3,2") + " --number x --number y")
                            .out())
                    .contains("There are too few answers to tell of a link between x and y.");
        }

        @Test
        void oneWorkplaceIsToldAsAWhole() throws IOException {
            String one = command("g,x,y", "a,1,1", "a,2,2", "a,3,4", "a,4,3", "a,5,6", ",9,9")
                    + " --number x --number y --group g";
            assertThat(Told.line(one).out()).contains("people with more x also report more y");
            JsonNode link = Told.json(one).get("links").get(0);
            assertThat(link.get("n").asInt()).isEqualTo(5);
            assertThat(link.get("betweenWhy").asString()).isEqualTo("TOO_FEW_GROUPS");
        }
    }
}
