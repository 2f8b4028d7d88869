package dk.spirekraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/// What is sealed opens with its key, for what it was sealed for, unchanged, and says nothing of what is in it.
class AesTest {

    private static final byte[] CONTENT = {1, 2, 3};
    private static final byte[] ABOUT = {9};

    private final SecureRandom random = new SecureRandom();
    private final byte[] key = new byte[Aes.KEY];

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(Aes.open(key, ABOUT, Aes.seal(key, ABOUT, CONTENT, random))).hasValue(CONTENT);
    }

    @Test
    void anotherKeyOrAnotherSubjectOpensNothing() {
        byte[] sealed = Aes.seal(key, ABOUT, CONTENT, random);
        byte[] other = key.clone();
        other[0] = 1;
        assertThat(Aes.open(other, ABOUT, sealed)).isEmpty();
        assertThat(Aes.open(key, new byte[] {8}, sealed)).isEmpty();
    }

    @Test
    void aChangeInAnyByteIsFound() {
        byte[] sealed = Aes.seal(key, ABOUT, CONTENT, random);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(Aes.open(key, ABOUT, changed)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void aKeyThatIsUsedAgainAndAgainSealsAndOpensAsOneThatIsUsedOnce() {
        var again = new Aes(key);
        for (int times = 0; times < 40; times++) {
            assertThat(again.open(new byte[] {8}, again.seal(ABOUT, CONTENT, random)))
                    .isEmpty();
            assertThat(again.open(ABOUT, again.seal(ABOUT, CONTENT, random))).hasValue(CONTENT);
            assertThat(again.open(ABOUT, Aes.seal(key, ABOUT, CONTENT, random))).hasValue(CONTENT);
            assertThat(Aes.open(key, ABOUT, again.seal(ABOUT, CONTENT, random))).hasValue(CONTENT);
        }
    }

    @Test
    void whatIsTooShortToBeSealedIsNot() {
        assertThat(Aes.open(key, ABOUT, new byte[27])).isEmpty();
        assertThat(Aes.open(key, ABOUT, new byte[0])).isEmpty();
    }

    @Test
    void theSameContentNeverLooksTheSameAndOnlyItsLengthShows() {
        byte[] once = Aes.seal(key, ABOUT, CONTENT, random);
        assertThat(once).hasSize(CONTENT.length + 28).isNotEqualTo(Aes.seal(key, ABOUT, CONTENT, random));
    }
}
