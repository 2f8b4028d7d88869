package dk.spirekraft.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// How many could have answered: in all, by wave, by group, and by group of a wave. A name that nobody has is refused.
final class Eligible {

    @Option(
            names = "--eligible",
            split = ",",
            paramLabel = "N|name=N",
            description =
                    "how many could answer: in each wave in all; 2=23 in wave 2; Team A=12 in a group; 2/Team A=12"
                            + " in a group of a wave; may be repeated")
    private List<String> written = List.of();

    /// The most particular number that was given.
    OptionalInt of(Part part, long answered) {
        Map<String, Integer> eligible = read();
        return Stream.of(part.wave() + "/" + part.group(), part.isWhole() ? part.wave() : part.group(), "")
                .filter(name -> !name.isEmpty() || part.isWhole())
                .filter(eligible::containsKey)
                .findFirst()
                .map(name -> OptionalInt.of(enough(eligible.getOrDefault(name, 0), part, answered)))
                .orElse(OptionalInt.empty());
    }

    private static int enough(int eligible, Part part, long answered) {
        if (eligible < answered)
            throw new Misused("--eligible: %d could answer%s%s, but %d did"
                    .formatted(
                            eligible,
                            part.isWhole() ? "" : " in " + part.group(),
                            part.wave().isEmpty() ? "" : " in wave " + part.wave(),
                            answered));
        return eligible;
    }

    /// Refuses names that no wave or group has, and those that both have.
    void check(List<Part> parts) {
        var waves = new TreeSet<String>();
        var groups = new TreeSet<String>();
        var both = new TreeSet<String>();
        for (Part part : parts) {
            if (!part.wave().isEmpty()) waves.add(part.wave());
            if (!part.isWhole()) groups.add(part.group());
            both.add(part.wave() + "/" + part.group());
        }
        for (String name : read().keySet()) {
            if (waves.contains(name) && groups.contains(name))
                throw new Misused(
                        "--eligible: '%1$s' is a wave and a group; write %1$s/=N for the wave, WAVE/%1$s=N for the group"
                                .formatted(name));
            boolean isKnown = name.isEmpty() || waves.contains(name) || groups.contains(name) || both.contains(name);
            if (!isKnown)
                throw new Misused(
                        "--eligible: there is no wave or group '%s'%s%s; name the columns with --wave and --group"
                                .formatted(name, listed("; waves are ", waves), listed("; groups are ", groups)));
        }
    }

    private static String listed(String what, TreeSet<String> names) {
        return names.isEmpty()
                ? ""
                : what + String.join(", ", names.stream().limit(20).toList());
    }

    private Map<String, Integer> read() {
        Map<String, Integer> eligible = new HashMap<>();
        for (String one : written) {
            int equals = one.lastIndexOf('=');
            String number = one.substring(equals + 1).strip();
            if (!number.matches("\\d{1,9}"))
                throw new Misused("--eligible: '%s' is no number; write 34, or Team A=12".formatted(one));
            eligible.put(equals < 0 ? "" : one.substring(0, equals).strip(), Integer.valueOf(number));
        }
        return eligible;
    }
}
