package dk.spirekraft.api.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses may be told something, and which lead into a network that is none of theirs.
class HookUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://modtager.example/beskeder?fra=os, ''",
        "https://modtager.example:8443, ''",
        "https://8.8.8.8/, ''",
        "https://[2606:4700::1111]/, ''",
        "http://modtager.example/, NOT_HTTPS",
        "ftp://modtager.example/, NOT_HTTPS",
        "modtager.example, MALFORMED",
        "https:///sti, MALFORMED",
        "'https://navn:kode@modtager.example/', MALFORMED",
        "'https://modtager.example/#del', MALFORMED",
        "'https://modtager .example/', MALFORMED",
        "https://localhost/, PRIVATE",
        "https://127.0.0.1/, PRIVATE",
        "https://10.1.2.3/, PRIVATE",
        "https://172.16.0.1/, PRIVATE",
        "https://192.168.1.1/, PRIVATE",
        "https://169.254.169.254/latest/meta-data, PRIVATE",
        "https://100.64.0.1/, PRIVATE",
        "https://0.0.0.0/, PRIVATE",
        "https://[::1]/, PRIVATE",
        "https://[fd00::1]/, PRIVATE",
        "https://[fe80::1]/, PRIVATE",
        "https://[::ffff:10.0.0.1]/, PRIVATE",
        "https://[64:ff9b::a00:1]/, PRIVATE",
        "https://[2002:a00:1::]/, PRIVATE"
    })
    void anAddressIsHttpsAndCanBeReachedByAnybody(String url, String fault) {
        var read = HookUrl.of(url, false);
        assertThat(
                        read instanceof HookUrl.Read.Refused refused
                                ? refused.fault().name()
                                : "")
                .isEqualTo(fault);
    }

    @Test
    void thisMachineIsToldSomethingInDemoAndTestsAlone() {
        assertThat(HookUrl.of("http://localhost:9000/", true)).isInstanceOf(HookUrl.Read.Usable.class);
        assertThat(HookUrl.of("http://10.0.0.1/", true)).isInstanceOf(HookUrl.Read.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.0.8",
                "198.18.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "224.0.0.1",
                "2001:db8::1",
                "2001:0:1::1",
                "ff02::1"
            })
    void whatIsNobodysOrEverybodysIsNotPublic(String address) {
        assertThat(HookUrl.isPublic(InetAddress.ofLiteral(address))).isFalse();
    }

    /// The name is looked up when something is sent, and what it leads to then is what counts.
    @Test
    void aNameThatLeadsIntoThisNetworkIsToldNothing() {
        var url = (HookUrl.Read.Usable) HookUrl.of("http://localhost:9/", true);
        assertThat(new HookSender(false, Duration.ofSeconds(15)).post(url.url(), Map.of(), new byte[0]))
                .isEqualTo(new HookSender.Outcome.Unreachable("PRIVATE"));
    }
}
