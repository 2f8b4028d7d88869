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
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Freezes what is said of a whole round once the last of its waves is released: the references, the workplaces drawn
/// together, and the links. A later release or withdrawal never changes them.
@Component
class ClosedRounds {

    /// After the wave's own release.
    static final int LAST = 2;

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

    @EventListener
    @Order(LAST)
    void freeze(WaveClosed closed) {
        closed.wave().round().ifPresent(this::freeze);
    }

    private void freeze(UUID round) {
        // A school that was too small to open, or was never opened, holds nobody back.
        List<Wave> waves = surveys.ofRound(round).stream()
                .filter(wave -> wave.opening().isPresent())
                .toList();
        if (waves.isEmpty() || !releases.hasAll(waves)) return;
        Wave any = waves.getFirst();
        Questionnaire asked = surveys.questionnaire(any);
        Map<UUID, Release> released = new LinkedHashMap<>();
        waves.forEach(wave -> releases.of(wave.id()).ifPresent(release -> released.put(wave.id(), release)));
        Instant now = clock.instant();
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
