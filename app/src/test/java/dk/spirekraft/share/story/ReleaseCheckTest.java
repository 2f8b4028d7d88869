package dk.spirekraft.share.story;

import static dk.spirekraft.share.story.ReleaseCheck.Kind.CPR;
import static dk.spirekraft.share.story.ReleaseCheck.Kind.NAME;
import static dk.spirekraft.share.story.ReleaseCheck.Kind.ROSTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Thirty sentences as groups write them: what the check before a release finds, what it passes over though it should
/// not, and what is harmless.
@RunningProgram
class ReleaseCheckTest {

    private static final Set<String> ROSTER_NAMES = Set.of("thorbjørn", "ulla", "hansen");

    @Autowired
    ReleaseCheck check;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det var Thorbjørn, der fik ideen.                         | ROSTER",
                "Ullas team gik forrest.                                   | ROSTER",
                "Vi takker fru Hansen for kaffen.                          | ROSTER",
                "Mette syntes, at det gik for stærkt.                      | NAME",
                "I starten ville Sigurdur ikke være med.                   | NAME",
                "Se journal 010190-1234.                                   | CPR",
                "Nummeret er 2412851234 og står i mappen.                  | CPR",
                "Kun tre lærere var med fra begyndelsen.                   | SMALL",
                "To pædagoger sagde fra.                                   | SMALL",
                "De 4 kolleger i SFO var imod.                             | SMALL",
                "Begge vores ledere var væk.                               | SMALL",
                "Kun én lærer stemte imod.                                 | SMALL",
                "Eleven fra Syrien kom for sent hver dag.                  | PUPIL",
                "I 7.b blev der mere uro.                                  | PUPIL",
                "Drengen fik sin egen plan.                                | PUPIL",
                "Der blev skrevet en underretning.                         | PUPIL",
                "En af os var sygemeldt med stress.                        | HEALTH",
                "Hun gik på barsel midt i det hele.                        | HEALTH",
                "Der var en diagnose bag uroen.                            | HEALTH",
                "Skriv til os på laerer@skole.example.                     | REACHED",
                "Ring til skolen på 75 12 34 56.                           | REACHED",
                "Tilliden steg med 12 procent.                             | FIGURE",
                "Vi gik fra 57 til 63 point.                               | FIGURE"
            })
    void whatMayTellOfACertainPersonIsFound(String sentence, ReleaseCheck.Kind kind) {
        assertThat(check.found(sentence, ROSTER_NAMES, Set.of())).as(sentence).containsKey(kind);
    }

    /// What it misses, so that nobody trusts it more than it deserves: a role that only one has, a name that is
    /// a word, a family told by what happened to it, and a group of one.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vores svømmelærer fik det hele til at vende.",
                "Liv gjorde det nemt for os andre.",
                "Den familie, der mistede deres hus, var med hele vejen."
            })
    void someItMisses(String sentence) {
        assertThat(check.found(sentence, ROSTER_NAMES, Set.of())).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi mangler tid til at tale sammen, og det går ud over eleverne.",
                "Seks lærere og fem pædagoger prøvede det i tre uger.",
                "En kollega foreslog, at vi begyndte småt.",
                "Eleverne mødte flere voksne, de kender.",
                "Det skulle eleverne mærke: At der er ro.",
                "Vi spurgte os selv: Hvad nu? Og svarede: Indskolingen begynder."
            })
    void ordinarySentencesAreLeftInPeace(String sentence) {
        assertThat(check.found(sentence, ROSTER_NAMES, Set.of())).as(sentence).isEmpty();
    }

    @Test
    void whoeverSaidYesIsNotWarnedAbout() {
        assertThat(check.found("Det var Mette, der fik ideen.", Set.of(), Set.of("mette")))
                .isEmpty();
    }

    @Test
    void theRosterIsTheSchoolsOwn() {
        School havgard = cast.school("Havgård Skole", 62);
        cast.in(havgard, () -> {
            var person = people.addPerson(
                            havgard.municipality(), "Ebbe Skov", "ebbe-%s@skole.example".formatted(UUID.randomUUID()))
                    .orElseThrow();
            return people.grant(person.id(), Role.COLLEAGUE, havgard);
        });
        var found = cast.in(havgard, () -> check.in("Så kom ebbe på banen, 010190-1234.", havgard, List.of()));
        assertThat(found.get(ROSTER)).containsExactly("ebbe");
        assertThat(found).containsKey(CPR).doesNotContainKey(NAME);
        assertThat(cast.in(havgard, () -> check.in("Så kom ebbe på banen.", havgard, List.of("Ebbe Skov"))))
                .isEmpty();
    }
}
