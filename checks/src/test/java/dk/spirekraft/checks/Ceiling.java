package dk.spirekraft.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How large one kind of thing may be: nineteen in twenty up to `p95`, none over `max`.
/// The 95th percentile is asked for from 20 things up: among fewer it would be the largest one.
record Ceiling(String what, int p95, int max) {

    static final int NONE = Integer.MAX_VALUE;
    private static final int FEWEST_FOR_P95 = 20;

    List<Breach> over(List<Sized> things) {
        List<Breach> breaches = new ArrayList<>();
        for (Sized thing : things)
            if (thing.size() > max)
                breaches.add(new Breach(
                        thing.path(),
                        thing.line(),
                        "%s: %s has %d, the ceiling is %d".formatted(what, thing.name(), thing.size(), max)));
        if (things.size() >= FEWEST_FOR_P95 && size(things, 0.95) > p95) breaches.add(tooManyLarge(things));
        return breaches;
    }

    String row(List<Sized> things) {
        if (things.isEmpty()) return "%-28s %6d".formatted(what, 0);
        return String.format(
                Locale.ROOT,
                "%-28s %6d %7d %6d %6d   %s / %s",
                what,
                things.size(),
                size(things, 0.5),
                size(things, 0.95),
                size(things, 1),
                shown(p95),
                shown(max));
    }

    private Breach tooManyLarge(List<Sized> things) {
        Sized marker = at(things, 0.95);
        return new Breach(
                marker.path(),
                marker.line(),
                "%s: the 95th percentile of %d is %d, the ceiling is %d"
                        .formatted(what, things.size(), marker.size(), p95));
    }

    private static int size(List<Sized> things, double share) {
        return at(things, share).size();
    }

    private static Sized at(List<Sized> things, double share) {
        List<Sized> sorted = things.stream()
                .sorted((a, b) -> Integer.compare(a.size(), b.size()))
                .toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static String shown(int ceiling) {
        return ceiling == NONE ? "–" : Integer.toString(ceiling);
    }
}
