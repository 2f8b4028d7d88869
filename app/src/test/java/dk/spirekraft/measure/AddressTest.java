package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// One line is one address: an e-mail, or a phone however people write its number.
class AddressTest {

    @Test
    void aNumberIsReadHoweverItIsWritten() {
        for (String typed : List.of("20123456", "20 12 34 56", "+45 20123456", "0045 2012 3456", " +45-20-12-34-56 "))
            assertThat(Address.read(typed)).as(typed).contains(new Address("+4520123456"));
        assertThat(Address.read("+46 70 123 45 67")).contains(new Address("+46701234567"));
    }

    @Test
    void anEmailIsReadInSmallLetters() {
        assertThat(Address.read(" Anna.Ågård@Skole.Example ")).contains(new Address("anna.ågård@skole.example"));
    }

    @Test
    void whatIsNeitherIsRefused() {
        for (String typed : List.of(
                "",
                "Anna",
                "anna@skole",
                "anna@@skole.dk",
                "a b@skole.dk",
                "Anna <anna@skole.dk>",
                "1234",
                "12345678",
                "+45",
                "anna@skole.dk, bo@skole.dk",
                "x".repeat(240) + "@skole.dk"))
            assertThat(Address.read(typed)).as(typed).isEmpty();
    }
}
