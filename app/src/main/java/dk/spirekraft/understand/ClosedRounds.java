package dk.spirekraft.understand;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WaveClosed;
import dk.spirekraft.measure.microdata.Microdata;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// Freezes what is said of a whole round: the references, the workplaces drawn together, and the links. A round freezes
/// once each of its waves is closed, or was not opened by its end; nothing later ever changes it (ADR 0034).
@Component
class ClosedRounds {

    private final Surveys surveys;
    private final Microdata microdata;
    private final Releases releases;
    private final References references;
    private final RoundReleases rounds;
    private final Gates gates;
    private final Clock clock;

    ClosedRounds(
            Surveys surveys,
            Microdata microdata,
            Releases releases,
            References references,
            RoundReleases rounds,
            Gates gates,
            Clock clock) {
        this.surveys = surveys;
        this.microdata = microdata;
        this.releases = releases;
        this.references = references;
        this.rounds = rounds;
        this.gates = gates;
        this.clock = clock;
    }

    /// A round that can't be frozen must not keep a wave from closing: [SettledRounds] comes by again.
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void freeze(WaveClosed closed) {
        closed.wave().round().ifPresent(this::freeze);
    }

    /// Freezes a round that nobody is waited for in; one that is frozen stays as it is.
    @Transactional
    void freeze(UUID round) {
        if (rounds.of(round).isPresent()) return;
        Instant now = clock.instant();
        List<Wave> all = surveys.ofRound(round);
        if (!all.stream().allMatch(wave -> wave.isSettled(now))) return;
        List<Wave> waves =
                all.stream().filter(wave -> wave.opening().isPresent()).toList();
        if (waves.isEmpty() || !releases.hasAll(waves)) return;
        Wave any = waves.getFirst();
        Questionnaire asked = surveys.questionnaire(any);
        Map<UUID, Release> found = releases.of(waves);
        Map<UUID, Release> released = new LinkedHashMap<>();
        waves.forEach(wave -> released.put(wave.id(), Objects.requireNonNull(found.get(wave.id()))));
        references.freeze(any, asked, List.copyOf(released.values()), now);
        var links = new Links(asked, workplaces(asked, released));
        RoundRelease made = new RoundReleaseMaker(asked, released).release(links.all());
        if (!rounds.add(any, made, now)) return;
        List<String> told =
                made.scales().stream().map(RoundRelease.ScaleOfRound::scale).toList();
        for (Wave wave : waves) gates.tellMunicipality(wave, asked, told);
    }

    private List<Links.Workplace> workplaces(Questionnaire asked, Map<UUID, Release> released) {
        List<String> items = asked.items().stream().map(Item::id).toList();
        return released.entrySet().stream()
                .map(wave -> new Links.Workplace(wave.getValue(), microdata.of(wave.getKey(), items)))
                .toList();
    }
}
