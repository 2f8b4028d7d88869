package dk.spirekraft.learn.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Of an answer only what its writer wrote is kept.
class ReplyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Kære AMR.\n> Lån en time er i gang.",
                "Den 1. dec. 2026 kl. 09.00 skrev Spirekraft <spirekraft@fjordby.example>:\n> Kære AMR.",
                "Den tirs. 1. dec. 2026 kl. 09.00 skrev Spirekraft\n<spirekraft@fjordby.example>:\n> Kære AMR.",
                "On Tue, 1 Dec 2026 at 09:00, Spirekraft <spirekraft@fjordby.example> wrote:\n> Dear AMR.",
                "Fra: Spirekraft <spirekraft@fjordby.example>\nSendt: 1. december 2026 09:00\nTil: AMR",
                "________________________________\nFra: Spirekraft",
                "-----Oprindelig meddelelse-----\nFra: Spirekraft",
                "-- \nMette, Havgård Skole",
                "Sendt fra min iPhone"
            })
    void whatAMailProgramAddsIsCut(String added) {
        assertThat(ReplyText.of("To bad om hjælp.\nDet var nyt.\n\n" + added))
                .isEqualTo("To bad om hjælp. Det var nyt.");
    }

    @Test
    void wordsThatOnlyLookLikeAQuoteAreKept() {
        assertThat(ReplyText.of("Den nye time virker.\nFra mandag gør alle det."))
                .isEqualTo("Den nye time virker. Fra mandag gør alle det.");
    }

    @Test
    void aLineIsLookedAtOnlyAtItsBeginning() {
        String line = "Den " + "@".repeat(50_000) + " skrev:";
        assertThat(ReplyText.of(line)).isEqualTo(line);
    }

    @Test
    void aLongAnswerIsCutBetweenWords() {
        assertThat(ReplyText.shortened("ord ".repeat(200).strip(), 500))
                .endsWith("ord…")
                .hasSizeLessThanOrEqualTo(500);
    }
}
