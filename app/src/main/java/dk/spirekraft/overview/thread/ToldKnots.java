package dk.spirekraft.overview.thread;

import dk.spirekraft.share.story.CaseStories;
import dk.spirekraft.share.story.WrittenCase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a school tells others. A story that was withdrawn is in no thread, and a draft in nobody's but its group's.
@Component
class ToldKnots {

    private final CaseStories stories;

    ToldKnots(CaseStories stories) {
        this.stories = stories;
    }

    List<Knot> of(Reading reading) {
        Map<UUID, Set<UUID>> trials = stories.trials(reading.school());
        return stories.of(reading.school()).reversed().stream()
                .filter(story -> story.releasedOn().isPresent() || reading.works() && !story.isWithdrawn())
                .map(story -> told(reading, story, from(reading, trials.getOrDefault(story.id(), Set.of()))))
                .toList();
    }

    /// The trials that it tells of, with what was decided, and the routines that grew out of them.
    private static Set<Knot.Name> from(Reading reading, Set<UUID> trials) {
        Set<Knot.Name> from = new HashSet<>();
        trials.stream()
                .flatMap(id -> reading.trial(id).stream())
                .map(Reading::end)
                .forEach(from::add);
        reading.routines().stream()
                .filter(routine -> routine.trial().filter(trials::contains).isPresent())
                .map(KeptKnots::name)
                .forEach(from::add);
        return from;
    }

    private static Knot told(Reading reading, WrittenCase story, Set<Knot.Name> from) {
        return new Knot(
                new Knot.Name(Kind.STORY, story.id().toString()),
                story.draft().title(),
                reading.works() ? story.address(reading.school()) : story.publicAddress(),
                story.releasedOn(),
                story.releasedOn().isPresent()
                        ? List.of(reading.words().of("overview.story.public"))
                        : List.of(reading.words().of("overview.story.draft")),
                from);
    }
}
