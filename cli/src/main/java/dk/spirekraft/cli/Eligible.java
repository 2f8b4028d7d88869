package dk.spirekraft.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/// How many could have answered: in all, and by group.
final class Eligible {

    @Option(
            names = "--eligible",
            split = ",",
            paramLabel = "N|group=N",
            description = "how many could answer: in each wave in all, and by group; may be repeated")
    private List<String> written = List.of();

    OptionalInt of(Part part, long answered) {
        Integer eligible = read().get(part.group());
        if (eligible == null) return OptionalInt.empty();
        if (eligible < answered)
            throw new Misused("--eligible: %d could answer%s, but %d did"
                    .formatted(eligible, part.isWhole() ? "" : " in " + part.group(), answered));
        return OptionalInt.of(eligible);
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
