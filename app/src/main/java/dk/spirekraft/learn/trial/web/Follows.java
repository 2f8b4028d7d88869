package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Pairings;
import dk.spirekraft.learn.trial.Pairings.Pairing;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.web.BoardPage.Option;
import dk.spirekraft.learn.trial.web.BoardPage.Wish;
import dk.spirekraft.learn.trial.web.TrialPage.Follow;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who follows a trial from another school, and who may be asked to.
@Component
class Follows {

    private final Pairings pairings;
    private final Schools schools;

    Follows(Pairings pairings, Schools schools) {
        this.pairings = pairings;
        this.schools = schools;
    }

    Follow of(TrialScene scene, Trial trial) {
        School school = scene.school();
        Map<UUID, School> others = schools.of(school.municipality()).stream()
                .filter(other -> other.inProgramme() && !other.id().equals(school.id()))
                .collect(Collectors.toMap(School::id, other -> other, (one, again) -> one, LinkedHashMap::new));
        List<Pairing> own = pairings.of(school).stream()
                .filter(pairing ->
                        pairing.sharedBy(school).filter(trial.id()::equals).isPresent())
                .toList();
        Set<UUID> asked = own.stream().map(pairing -> pairing.other(school)).collect(Collectors.toUnmodifiableSet());
        List<Option> free = others.values().stream()
                .filter(other -> !asked.contains(other.id()))
                .map(other -> new Option(other.slug(), other.name(), false))
                .toList();
        return new Follow(
                own.stream().map(pairing -> friend(scene, pairing, others)).toList(),
                trial.decision().isPresent() ? List.of() : free);
    }

    private static Follow.Friend friend(TrialScene scene, Pairing pairing, Map<UUID, School> others) {
        School school = scene.school();
        Words words = scene.words();
        String name = Optional.ofNullable(others.get(pairing.other(school)))
                .map(School::name)
                .orElseGet(() -> words.of("learn.trial.pair.elsewhere"));
        String address = school.address() + "/makkere/" + pairing.id();
        boolean agreed = pairing.askedTrial().isPresent();
        return new Follow.Friend(
                words.of(agreed ? "learn.trial.pair.agreed" : "learn.trial.pair.asked", name),
                agreed ? address : "",
                address + "/ophoer");
    }

    /// Other schools' wishes that wait for an answer.
    ///
    /// @param all the school's own trials, of which one is shown in turn
    List<Wish> wishes(TrialScene scene, List<SchoolTrials.Overview> all) {
        School school = scene.school();
        List<Pairing> waiting = pairings.of(school).stream()
                .filter(pairing -> pairing.waitsFor(school))
                .toList();
        if (waiting.isEmpty()) return List.of();
        Map<UUID, String> names =
                schools.of(school.municipality()).stream().collect(Collectors.toMap(School::id, School::name));
        List<Option> own = all.stream()
                .map(SchoolTrials.Overview::trial)
                .filter(trial -> trial.decision().isEmpty())
                .map(trial -> new Option(trial.slug(), trial.plan().aim(), false))
                .toList();
        return waiting.stream()
                .map(pairing -> new Wish(
                        scene.words().of("learn.trial.pair.wish", names.getOrDefault(pairing.askingSchool(), "")),
                        school.address() + "/makkere/" + pairing.id(),
                        own))
                .toList();
    }
}
