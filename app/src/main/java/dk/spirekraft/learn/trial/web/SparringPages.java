package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.SparringSlots;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.learn.trial.TrialTalk;
import dk.spirekraft.learn.trial.web.BoardPage.Option;
import dk.spirekraft.learn.trial.web.SparringPage.Quiet;
import dk.spirekraft.learn.trial.web.SparringPage.Slot;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the pages of sparring: what is quiet, the times, and the status before each of them.
@Component
class SparringPages {

    private static final int PAST = 6;

    private final SchoolTrials overviews;
    private final SparringSlots slots;
    private final TrialNotes notes;
    private final TrialTalk talk;

    SparringPages(SchoolTrials overviews, SparringSlots slots, TrialNotes notes, TrialTalk talk) {
        this.overviews = overviews;
        this.slots = slots;
        this.notes = notes;
        this.talk = talk;
    }

    /// A form as it came back, or a word about a time that was taken.
    record Returned(SlotForm form, Faults faults, String said) {}

    SparringPage of(TrialScene scene, boolean offers, Returned returned) {
        School school = scene.school();
        List<SchoolTrials.Overview> known = overviews.of(school);
        List<SchoolTrials.Overview> open =
                known.stream().filter(each -> each.trial().decision().isEmpty()).toList();
        Map<UUID, String> aims = known.stream()
                .collect(Collectors.toMap(
                        each -> each.trial().id(), each -> each.trial().plan().aim()));
        List<SparringSlots.Slot> all = slots.of(school);
        return new SparringPage(
                scene.words().of("learn.trial.sparring.title"),
                Trial.board(school),
                address(school),
                open.stream()
                        .sorted(Comparator.comparing(SchoolTrials.Overview::heardAt))
                        .map(each -> quiet(scene, each))
                        .toList(),
                all.stream()
                        .filter(slot -> !isOver(slot, scene.now()))
                        .map(slot -> slot(scene, slot, aims))
                        .toList(),
                all.reversed().stream()
                        .filter(slot ->
                                isOver(slot, scene.now()) && slot.trial().isPresent())
                        .limit(PAST)
                        .map(slot -> slot(scene, slot, aims))
                        .toList(),
                offers,
                open.stream()
                        .map(each -> new Option(
                                each.trial().slug(), each.trial().plan().aim(), false))
                        .toList(),
                returned.form(),
                returned.faults(),
                returned.said());
    }

    static String address(School school) {
        return school.address() + "/sparring";
    }

    private static boolean isOver(SparringSlots.Slot slot, Instant now) {
        return slot.at().plus(Duration.ofMinutes(slot.minutes())).isBefore(now);
    }

    private static Quiet quiet(TrialScene scene, SchoolTrials.Overview each) {
        Trial trial = each.trial();
        return new Quiet(trial.plan().aim(), trial.address(scene.school()), scene.quiet(each));
    }

    private static Slot slot(TrialScene scene, SparringSlots.Slot slot, Map<UUID, String> aims) {
        return new Slot(
                scene.words().time(slot.at()),
                scene.words().of("learn.trial.slot.about", slot.minutes(), slot.place()),
                address(scene.school()) + "/" + slot.id(),
                slot.trial().map(trial -> aims.getOrDefault(trial, "")).orElse(""));
    }

    /// What changed since the time before this one, trial by trial.
    StatusPage status(TrialScene scene, SparringSlots.Slot slot) {
        School school = scene.school();
        Optional<Instant> last = slots.of(school).stream()
                .filter(other -> other.trial().isPresent() && other.at().isBefore(slot.at()))
                .map(SparringSlots.Slot::at)
                .max(Instant::compareTo);
        Instant since = last.orElse(Instant.EPOCH);
        var news = new News(scene, since, notes.since(school, since), talk.since(school, since));
        List<StatusPage.Line> lines = overviews.of(school).stream()
                .filter(each -> each.trial().decision().isEmpty()
                        || each.trial().decision().get().decidedAt().isAfter(since))
                .map(each -> news.line(each, slot.trial()))
                .toList();
        Words words = scene.words();
        return new StatusPage(
                words.of("learn.trial.status.title", words.time(slot.at())),
                address(school),
                words.of("learn.trial.slot.about", slot.minutes(), slot.place()),
                last.map(moment -> words.of("learn.trial.status.since", words.time(moment)))
                        .orElseGet(() -> words.of("learn.trial.status.first")),
                lines);
    }

    /// What happened since a moment.
    private record News(
            TrialScene scene, Instant since, Map<UUID, List<TrialNotes.Note>> notes, Map<UUID, Integer> messages) {

        StatusPage.Line line(SchoolTrials.Overview each, Optional<UUID> about) {
            Trial trial = each.trial();
            Words words = scene.words();
            List<TrialNotes.Note> fresh = notes.getOrDefault(trial.id(), List.of());
            return new StatusPage.Line(
                    trial.plan().aim(),
                    trial.address(scene.school()),
                    words.of(scene.state(trial).label()),
                    about.filter(trial.id()::equals).isPresent(),
                    changes(each, fresh.size()),
                    trial.decision().isPresent() ? "" : scene.quiet(each),
                    fresh.stream()
                            .limit(1)
                            .map(TrialNotes.Note::text)
                            .findFirst()
                            .orElse(""));
        }

        private List<String> changes(SchoolTrials.Overview each, int fresh) {
            Trial trial = each.trial();
            Words words = scene.words();
            List<String> changes = new ArrayList<>();
            if (trial.plannedAt().isAfter(since)) changes.add(words.of("learn.trial.status.planned"));
            if (trial.start().filter(since::isBefore).isPresent()) changes.add(words.of("learn.trial.status.started"));
            if (fresh > 0) changes.add(words.of("learn.trial.status.notes", fresh));
            if (trial.reflection()
                    .filter(looking -> since.isBefore(looking.beganAt()))
                    .isPresent()) changes.add(words.of("learn.trial.status.reflected"));
            trial.decision()
                    .ifPresent(
                            decision -> changes.add(words.of(decision.outcome().label())));
            int said = messages.getOrDefault(trial.id(), 0);
            if (said > 0) changes.add(words.of("learn.trial.status.messages", said));
            return changes;
        }
    }
}
