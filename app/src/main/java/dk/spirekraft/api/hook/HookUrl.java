package dk.spirekraft.api.hook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;

/// An address that may be told something: by HTTPS, and never one of the network that this program stands in, whatever
/// its name leads to at the moment. Loopback is for demo and tests alone.
public record HookUrl(URI uri) {

    private static final int LONGEST = 500;

    /// Why an address is refused.
    public enum Fault {
        /// It is no address, or carries a name and password.
        MALFORMED,
        NOT_HTTPS,
        /// It is within this machine or its network.
        PRIVATE
    }

    /// An address, or why it is none.
    public sealed interface Read {
        record Usable(HookUrl url) implements Read {}

        record Refused(Fault fault) implements Read {}
    }

    public static Read of(String text, boolean loopback) {
        URI uri;
        try {
            uri = URI.create(text.strip());
        } catch (IllegalArgumentException malformed) {
            return new Read.Refused(Fault.MALFORMED);
        }
        if (text.length() > LONGEST || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null)
            return new Read.Refused(Fault.MALFORMED);
        boolean isHere = literal(uri.getHost())
                .map(InetAddress::isLoopbackAddress)
                .orElse(uri.getHost().equals("localhost"));
        if (isHere && loopback) return new Read.Usable(new HookUrl(uri));
        if (!"https".equals(uri.getScheme())) return new Read.Refused(Fault.NOT_HTTPS);
        boolean isPrivate = isHere
                || literal(uri.getHost()).filter(address -> !isPublic(address)).isPresent();
        return isPrivate ? new Read.Refused(Fault.PRIVATE) : new Read.Usable(new HookUrl(uri));
    }

    /// The address itself where no name stands there; nothing is looked up.
    private static Optional<InetAddress> literal(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    boolean isSecure() {
        return "https".equals(uri.getScheme());
    }

    int port() {
        return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? 443 : 80;
    }

    /// What is asked for: path and query.
    String target() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /// True for an address that everybody in the world can reach (IANA's registries of special-purpose addresses).
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (address instanceof Inet4Address)
            return first != 0
                    && first < 240
                    && !(first == 100 && second >= 64 && second < 128)
                    && !(first == 192 && second == 0)
                    && !(first == 198 && (second == 18 || second == 19));
        // Only 2000::/3 is given out, less what leads into older networks (6to4, Teredo) or documentation.
        boolean isGivenOut = first >> 5 == 1;
        boolean isTunnel = first == 0x20 && (second == 2 || second == 1 && bytes[2] < 2 && bytes[2] >= 0);
        boolean isExample = first == 0x20 && second == 1 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
        return isGivenOut && !isTunnel && !isExample;
    }
}
