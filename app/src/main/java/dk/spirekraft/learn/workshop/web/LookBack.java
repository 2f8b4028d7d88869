package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.Root;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What came of the time since a workshop, for the next to open with.
@Component
class LookBack {

    private final ObjectProvider<Root.Source> roots;
    private final Talks talks;

    LookBack(ObjectProvider<Root.Source> roots, Talks talks) {
        this.roots = roots;
        this.talks = talks;
    }

    /// The trials begun since then.
    List<SchoolWorkshopPage.Since> since(WorkshopGate.At before, Words words) {
        return roots.orderedStream()
                .flatMap(source -> source.at(before.school()).stream())
                .filter(root -> !root.from().isBefore(before.workshop().date().first()))
                .map(root -> new SchoolWorkshopPage.Since(
                        root.title(), words.of(root.state().label()), root.address()))
                .toList();
    }

    /// Findings that the group did not get to.
    List<String> open(WorkshopGate.At before, Words words) {
        return talks.open(before, words);
    }
}
