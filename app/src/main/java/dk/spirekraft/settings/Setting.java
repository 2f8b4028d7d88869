package dk.spirekraft.settings;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// One key that can be set, and what it takes.
///
/// @param key such as `spirekraft.port`; in the environment it is `SPIREKRAFT_PORT`
public record Setting(String key, Kind kind) {

    /// What a setting takes.
    public enum Kind {
        PORT("a whole number from 0 to 65535", value -> value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535),
        TIME("a number of minutes, hours or days, such as 30m, 8h or 7d", value -> value.matches("[1-9]\\d{0,4}[mhd]")),
        FLAG("true or false", value -> value.matches("true|false")),
        WEB("an address that begins with http:// or https://", value -> value.matches("https?://[^\\s]+")),
        DATABASE(
                "an address that begins with postgresql://", value -> value.matches("(jdbc:)?postgres(ql)?://[^\\s]+")),
        MAIL("a whole e-mail address", value -> value.matches("[^@]*[^@\\s]@[^@\\s][^@]*")),
        LOGS("ecs, logstash or gelf", value -> value.matches("ecs|logstash|gelf")),
        HOST("a name or number of a machine, without spaces", value -> value.matches("[^\\s/]+")),
        TEXT("any text", value -> true),
        /// Never told back, whatever it is.
        SECRET("any text", value -> true);

        private final String range;
        private final Predicate<String> takes;

        Kind(String range, Predicate<String> takes) {
            this.range = range;
            this.takes = takes;
        }

        /// What is allowed, to be put after “is”.
        public String range() {
            return range;
        }
    }

    private static final Pattern DOT = Pattern.compile(".", Pattern.LITERAL);

    /// The key as it stands in the environment.
    public String variable() {
        return DOT.matcher(key).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    /// True if the setting takes this value.
    boolean takes(String value) {
        return kind.takes.test(value);
    }

    /// What is wrong with this value, in one sentence.
    String fault(String value) {
        // A password may stand in it.
        String told = kind == Kind.DATABASE ? "something else" : "'%s'".formatted(value);
        return "%s is %s, but is %s (see docs/operations.md).".formatted(variable(), kind.range(), told);
    }
}
