package dk.spirekraft.measure.web;

import dk.spirekraft.measure.CountedNewcomers;
import dk.spirekraft.measure.Newcomers;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How many came to each team since the wave before, as typed: numbers, and never who.
///
/// @param typed by field
record MovesForm(TeamSizes sizes, Map<String, String> typed) {

    /// The choice between nobody, somebody and not knowing.
    static final String CHOICE = "nye";

    static final String NOBODY = "ingen";
    static final String SOMEBODY = "nogen";
    static final String UNKNOWN = "ved-ikke";

    private static final String HERE = "herfra";

    MovesForm {
        typed = Map.copyOf(typed);
    }

    /// The field of how many came to a team.
    static String people(TeamSizes.Team team) {
        return CHOICE + "-" + team.id();
    }

    /// The field of how many of them were in another team.
    static String here(TeamSizes.Team team) {
        return HERE + "-" + team.id();
    }

    /// What was told.
    sealed interface Outcome {

        /// @param counted empty where nobody knows
        record Told(Optional<CountedNewcomers> counted) implements Outcome {}

        record Wrong(Wished wished) implements Outcome {}
    }

    Outcome read(Words words) {
        String chosen = typed.getOrDefault(CHOICE, "");
        if (chosen.equals(UNKNOWN)) return new Outcome.Told(Optional.empty());
        var faults = new LinkedHashMap<String, String>();
        Map<UUID, Newcomers> came = new HashMap<>();
        switch (chosen) {
            case NOBODY -> nobody(came, faults, words);
            case SOMEBODY -> somebody(came, faults, words);
            default -> faults.put(CHOICE, words.of("measure.moves.choose"));
        }
        if (!faults.isEmpty()) return new Outcome.Wrong(new Wished("", typed, new Faults(faults)));
        return new Outcome.Told(Optional.of(new CountedNewcomers(sizes.since().number(), came)));
    }

    private void nobody(Map<UUID, Newcomers> came, Map<String, String> faults, Words words) {
        for (TeamSizes.Team team : sizes.teams()) {
            came.put(team.id(), Newcomers.NONE);
            if (team.grown() > 0)
                faults.putIfAbsent(CHOICE, words.of("measure.moves.grown", team.name(), team.before(), team.now()));
        }
    }

    private void somebody(Map<UUID, Newcomers> came, Map<String, String> faults, Words words) {
        int left = sizes.gone();
        for (TeamSizes.Team team : sizes.teams()) {
            int people = number(people(team));
            int here = number(here(team));
            if (people < team.grown() || people > team.now())
                faults.put(people(team), words.of("measure.moves.people", team.name(), team.grown(), team.now()));
            else if (here < 0 || here > people)
                faults.put(here(team), words.of("measure.moves.fromHere", team.name(), people));
            else came.put(team.id(), new Newcomers(people, here));
            left += team.left(Math.max(people, team.grown()));
        }
        if (!faults.isEmpty()) return;
        if (came.values().stream().allMatch(Newcomers.NONE::equals)) faults.put(CHOICE, words.of("measure.moves.none"));
        tooMany(came, left, faults, words);
    }

    /// Whoever came from another team left one.
    private void tooMany(Map<UUID, Newcomers> came, int left, Map<String, String> faults, Words words) {
        int all = came.values().stream().mapToInt(Newcomers::fromHere).sum();
        for (TeamSizes.Team team : sizes.teams()) {
            Newcomers own = came.getOrDefault(team.id(), Newcomers.NONE);
            int elsewhere = left - team.left(own.people());
            if (own.fromHere() > elsewhere)
                faults.put(here(team), words.of("measure.moves.fromHere", team.name(), elsewhere));
            else if (own.fromHere() > 0 && all > left)
                faults.put(here(team), words.of("measure.moves.tooMany", all, left));
        }
    }

    /// Minus one for anything but a whole number.
    private int number(String field) {
        String number = typed.getOrDefault(field, "").strip();
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
    }
}
