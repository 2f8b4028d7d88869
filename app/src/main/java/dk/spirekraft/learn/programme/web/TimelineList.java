package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Root;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Lists in words what a timeline draws, in the order of time, with today at its place.
final class TimelineList {

    private final Scene scene;
    private final Words words;

    TimelineList(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    List<TimelineEntry> entries() {
        List<TimelineEntry> entries = new ArrayList<>();
        boolean told = false;
        for (Scene.Sight sight : scene.sights()) {
            if (!told && sight.day().isAfter(scene.today())) {
                entries.add(today());
                told = true;
            }
            entries.add(new TimelineEntry(sight.done() ? "done" : "todo", sight.name(), sight.detail(), roots(sight)));
        }
        if (!told) entries.add(today());
        return List.copyOf(entries);
    }

    private TimelineEntry today() {
        return new TimelineEntry("today", words.of("learn.timeline.today", words.date(scene.today())), "", List.of());
    }

    /// The roots that began between this workshop and the next; those from before the first hang on the first.
    private List<TimelineEntry.Twig> roots(Scene.Sight sight) {
        if (sight.kind() != Scene.Kind.WORKSHOP) return List.of();
        List<Scene.Sight> workshops = scene.sights().stream()
                .filter(one -> one.kind() == Scene.Kind.WORKSHOP)
                .toList();
        int at = workshops.indexOf(sight);
        LocalDate from = at == 0 ? LocalDate.MIN : sight.day();
        LocalDate to = at + 1 < workshops.size() ? workshops.get(at + 1).day() : LocalDate.MAX;
        return scene.roots().stream()
                .filter(root -> !root.from().isBefore(from) && root.from().isBefore(to))
                .map(this::twig)
                .toList();
    }

    private TimelineEntry.Twig twig(Root root) {
        String style = switch (root.state()) {
            case KEPT -> "kept";
            case STOPPED, ADJUSTED -> "stop";
            case RUNNING, READY -> "live";
        };
        String state = root.state() == Root.State.RUNNING
                ? words.of("learn.root.since", words.date(root.from()))
                : words.of(root.state().label());
        return new TimelineEntry.Twig(root.title(), root.address(), state, style, root.state() == Root.State.READY);
    }
}
