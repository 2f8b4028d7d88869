package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialFindings;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.trial.TrialPulses;
import dk.spirekraft.learn.trial.web.BoardPage.Act;
import dk.spirekraft.learn.trial.web.BoardPage.Card;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Writes the cards of a board.
///
/// @param findings the figures that trials answer
/// @param pulses of those that are not decided, by trial
/// @param mayAct false for those who only look
record BoardCards(
        TrialScene scene,
        Map<TrialPlan.Finding, TrialFindings.Seen> findings,
        Map<UUID, TrialPulses.Asked> pulses,
        boolean mayAct) {

    Card of(SchoolTrials.Overview overview) {
        Trial trial = overview.trial();
        return new Card(
                trial.plan().aim(),
                trial.address(scene.school()),
                trial.plan().smallest(),
                meta(trial),
                says(overview),
                pulse(overview),
                trial.decision().map(decision -> decision.outcome().name()).orElse(""),
                trial.decision().map(BoardCards::lesson).orElse(""),
                mayAct ? act(trial) : Optional.empty());
    }

    private static String lesson(Decision decision) {
        return decision.lesson().isBlank() ? decision.reason() : decision.lesson();
    }

    private List<String> meta(Trial trial) {
        List<String> meta = new ArrayList<>();
        trial.plan().finding().map(findings::get).ifPresent(seen -> meta.add(seen.name()));
        meta.add(trial.plan().together());
        if (trial.cycle() > 1) meta.add(scene.words().of("learn.trial.cycle", trial.cycle()));
        return meta;
    }

    private String says(SchoolTrials.Overview overview) {
        Trial trial = overview.trial();
        Words words = scene.words();
        return switch (scene.state(trial)) {
            case PLANNED ->
                trial.isLate(scene.today())
                        ? words.of("learn.trial.late", words.date(trial.plan().firstOn()))
                        : words.of("learn.trial.begins", words.date(trial.plan().firstOn()));
            case RUNNING ->
                scene.notes(overview) + " "
                        + words.of("learn.trial.ends", words.date(trial.plan().lastOn()));
            case REFLECTING -> scene.notes(overview);
            case DECIDED ->
                words.of(
                        "learn.trial.decidedOn",
                        words.date(TrialScene.day(trial.decision().orElseThrow().decidedAt())));
        };
    }

    private Optional<Sparkline> pulse(SchoolTrials.Overview overview) {
        return Optional.ofNullable(pulses.get(overview.trial().id()))
                .flatMap(asked -> PulseRuns.of(asked.question(), asked.counts(), scene.words())
                        .map(runs ->
                                Sparkline.of(runs, scene.words().of("learn.trial.pulse.caption", asked.question()))));
    }

    private Optional<Act> act(Trial trial) {
        String address = trial.address(scene.school());
        Words words = scene.words();
        return switch (scene.state(trial)) {
            case PLANNED -> Optional.of(new Act(words.of("learn.trial.act.start"), address + "/start", true, ""));
            case RUNNING -> Optional.of(new Act(words.of("learn.trial.act.note"), address + "#skriv", false, "pencil"));
            case REFLECTING ->
                Optional.of(
                        trial.reflection().flatMap(Trial.Looking::writtenAt).isPresent()
                                ? new Act(words.of("learn.trial.act.decide"), address + "/beslutning", false, "")
                                : new Act(words.of("learn.trial.act.reflect"), address + "/refleksion", false, ""));
            case DECIDED -> Optional.empty();
        };
    }
}
