package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.handover.Handover;
import dk.spirekraft.anchor.handover.Handovers;
import dk.spirekraft.anchor.handover.Loose;
import dk.spirekraft.anchor.handover.LooseEnds;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the pages of hand-overs.
@Component
class HandoverViews {

    private final Handovers handovers;
    private final LooseEnds loose;
    private final PackMaker packs;

    HandoverViews(Handovers handovers, LooseEnds loose, PackMaker packs) {
        this.handovers = handovers;
        this.loose = loose;
        this.packs = packs;
    }

    HandoversPage all(Scene scene, Faults faults) {
        Words words = scene.words();
        List<Handover> known = handovers.of(scene.school());
        List<Loose> ends = loose.of(scene.school()).stream()
                .filter(end -> end.why() != Loose.Why.OPEN_HANDOVER)
                .toList();
        return new HandoversPage(
                words.of("anchor.handover.title"),
                scene.address("/overlevering"),
                scene.address(""),
                known.stream()
                        .filter(Handover::isOpen)
                        .map(one -> line(scene, one))
                        .toList(),
                known.stream()
                        .filter(one -> !one.isOpen())
                        .map(one -> line(scene, one))
                        .toList(),
                ends.stream()
                        .filter(end -> end.why().isOwnerless())
                        .map(end -> end(end, words))
                        .toList(),
                ends.stream()
                        .filter(end -> !end.why().isOwnerless())
                        .map(end -> end(end, words))
                        .toList(),
                scene.people(""),
                faults);
    }

    private static Fact line(Scene scene, Handover handover) {
        return new Fact(
                PackMaker.title(handover, scene.words()),
                taken(handover, scene.words()),
                handover.address(scene.school()));
    }

    private static String taken(Handover handover, Words words) {
        return handover.confirmation()
                .map(taken -> words.of("anchor.handover.taken", taken.name(), words.date(taken.on())))
                .orElseGet(() -> words.of("anchor.handover.since", words.date(handover.openedOn())));
    }

    private static Fact end(Loose end, Words words) {
        String what = end.isNamed() ? end.what() : words.of(end.what(), 0);
        return new Fact(what, words.of(end.why().label()), end.address());
    }

    Pack pack(Scene scene, Handover handover) {
        return packs.of(scene, handover);
    }

    /// @param name somebody by name alone, as typed
    HandoverPage one(Scene scene, Handover handover, String name, Faults faults) {
        return new HandoverPage(
                PackMaker.title(handover, scene.words()),
                handover.address(scene.school()),
                scene.address("/overlevering"),
                pack(scene, handover),
                handover.isOpen() ? "" : taken(handover, scene.words()),
                handover.isOpen()
                        ? scene.people("").stream()
                                .filter(choice -> handover.person()
                                        .filter(left -> left.toString().equals(choice.value()))
                                        .isEmpty())
                                .toList()
                        : List.of(),
                name,
                faults);
    }
}
