package dk.spirekraft.learn.method.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.learn.method.ShippedMethods;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages of methods are for everybody, in both languages.
@RunningProgram
class MethodPagesTest {

    @Autowired
    Cast cast;

    @Test
    void aRecipe() {
        Golden.expect("method", cast.phone().get("/metoder/diamantjagt"));
    }

    @Test
    void aRecipeInEnglish() {
        Golden.expect("method-en", cast.phone().get("/metoder/diamantjagt?sprog=en"));
    }

    @Test
    void aRecipeStepByStep() {
        Golden.expect("method-steps", cast.phone().get("/metoder/diamantjagt?vis=storskaerm"));
    }

    @Test
    void theListHasEveryMethodInBothLanguages() {
        Phone phone = cast.phone();
        String danish = phone.get("/metoder").body();
        String english = phone.get("/metoder?sprog=en").body();
        for (MethodCard card : ShippedMethods.all()) {
            assertThat(danish).contains(">" + card.title().in("da") + "</a>", "/metoder/" + card.id());
            assertThat(english).contains(">" + card.title().in("en") + "</a>");
        }
    }

    @Test
    void whatWasChosenStandsInTheFormAgain() {
        var page = cast.phone().get("/metoder?q=rygter&fase=opbygge&relation=ledelsen-som-helhed&minutter=30&gruppe=9");
        assertThat(page.body())
                .contains(
                        "value=\"rygter\"",
                        "value=\"opbygge\" selected",
                        "value=\"ledelsen-som-helhed\" selected",
                        "value=\"30\" selected",
                        "value=\"9\"",
                        "Fra rygte til svar",
                        "1 metode<");
    }

    @Test
    void nothingFoundOffersTheWayBack() {
        assertThat(cast.phone().get("/metoder?q=flyvemaskine").body())
                .contains("Ingen metoder passer", "Prøv med færre valg", "href=\"/metoder\"");
    }

    @Test
    void aGroupThatIsNoNumberIsToldBesideItsField() {
        assertThat(cast.phone().get("/metoder?gruppe=mange").body())
                .contains("id=\"gruppe-fault\"", "Skriv et tal fra 1 til 200", "value=\"mange\"");
    }

    @Test
    void aMethodThatIsNotThereIsNotThere() {
        assertThat(cast.phone().get("/metoder/findes-ikke").status()).isEqualTo(404);
    }

    @Test
    void theFormatOfTheFilesIsPublished() {
        assertThat(cast.phone().get("/metode.schema.json").body()).contains("urn:spirekraft:method:1");
        assertThat(cast.phone().get("/forloeb.schema.json").body()).contains("urn:spirekraft:programme:1");
    }

    @Test
    void membersFindMethodsInTheirNavigationAndReadersTheOpenOnes() {
        School havgard = cast.school("Havgård Skole", 62);
        assertThat(cast.signedIn(Role.MEMBER, havgard).get(havgard.address()).body())
                .contains("href=\"%s/metoder\"".formatted(havgard.address()));
        assertThat(cast.signedIn(Role.SECTOR_READER, havgard).get("/metoder").body())
                .contains("<a href=\"/metoder\" aria-current=\"page\"");
    }
}
