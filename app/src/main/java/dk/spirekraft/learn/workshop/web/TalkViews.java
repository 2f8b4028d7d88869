package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.workshop.FindingChoices;
import dk.spirekraft.learn.workshop.Guesses;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.understand.Findings;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the page on which a group talks about its result.
@Component
class TalkViews {

    private static final int STEP = 100 / Guesses.CLASSES;

    private final Talks talks;
    private final Guesses guesses;
    private final Surveys surveys;

    TalkViews(Talks talks, Guesses guesses, Surveys surveys) {
        this.talks = talks;
        this.guesses = guesses;
        this.surveys = surveys;
    }

    /// What somebody typed about one finding, and what is wrong with it.
    ///
    /// @param counts five, or none where they were not typed
    record Typing(String scale, String choice, String reason, List<String> counts, Faults faults) {
        static final Typing NOTHING = new Typing("", "", "", List.of(), Faults.NONE);
    }

    TalkPage page(WorkshopGate.At at, Typing typing, Words words) {
        Optional<Results.Shown> shown = talks.shown(at.school());
        String heading = words.of("learn.talk.title");
        boolean refused = !typing.faults().isEmpty();
        return new TalkPage(
                refused ? words.of("web.fault") + ": " + heading : heading,
                heading,
                at.address() + "/resultat",
                at.address(),
                ProjectorViews.rules(words),
                shown.isPresent() ? "" : words.of(unopened(at).isPresent() ? "learn.talk.closed" : "learn.talk.none"),
                shown.isPresent()
                        ? ""
                        : unopened(at).map(wave -> results(at, wave)).orElse(""),
                shown.map(one -> parts(at, one, typing, words)).orElse(List.of()),
                shown.map(one -> provenance(at, one, words)).orElse(""));
    }

    private Optional<Wave> unopened(WorkshopGate.At at) {
        return surveys.of(at.school()).reversed().stream()
                .filter(wave -> wave.closure().isPresent())
                .findFirst();
    }

    private static String results(WorkshopGate.At at, Wave wave) {
        return at.school().address() + "/maalinger/" + wave.number() + "/resultater";
    }

    private static String provenance(WorkshopGate.At at, Results.Shown shown, Words words) {
        return words.of(
                "learn.talk.provenance",
                at.school().name(),
                shown.wave().number(),
                shown.release().answered());
    }

    private List<TalkPage.Part> parts(WorkshopGate.At at, Results.Shown shown, Typing typing, Words words) {
        var written = new Written(talks.chosen(at, shown), guesses.of(at.workshop(), at.school()), typing);
        List<TalkPage.Part> parts = new ArrayList<>();
        for (Findings.Standing standing : Findings.Standing.values()) {
            List<TalkPage.Finding> found = Findings.of(shown).stream()
                    .filter(finding -> finding.standing() == standing)
                    .map(finding -> finding(at, finding, written, words))
                    .toList();
            if (!found.isEmpty()) parts.add(new TalkPage.Part(words.of("learn.talk." + standing.name()), found));
        }
        return parts;
    }

    private record Written(
            Map<String, FindingChoices.Chosen> chosen, Map<String, List<Integer>> guessed, Typing typing) {

        Optional<Typing> typedAbout(String scale) {
            return Optional.of(typing).filter(one -> one.scale().equals(scale));
        }
    }

    private static TalkPage.Finding finding(
            WorkshopGate.At at, Findings.Finding finding, Written written, Words words) {
        String scale = finding.scale().id();
        var typed = written.typedAbout(scale);
        var chosen = Optional.ofNullable(written.chosen().get(scale));
        var counts = Optional.ofNullable(written.guessed().get(scale));
        return new TalkPage.Finding(
                scale,
                finding.scale().name().in(words.language().tag()),
                words.of(
                        "learn.talk.sentence",
                        Math.round(finding.mean()),
                        Math.round(finding.low()),
                        Math.round(finding.high()),
                        finding.n()),
                guesses(typed, counts),
                counts.map(one -> guessed(one, finding, words)).orElse(""),
                typed.map(Typing::choice)
                        .orElseGet(() -> chosen.map(one -> one.choice().name()).orElse("")),
                typed.map(Typing::reason)
                        .orElseGet(
                                () -> chosen.map(FindingChoices.Chosen::reason).orElse("")),
                typed.map(Typing::faults).orElse(Faults.NONE),
                at.address() + "/resultat/" + scale);
    }

    private static List<TalkPage.Guess> guesses(Optional<Typing> typed, Optional<List<Integer>> counts) {
        List<TalkPage.Guess> all = new ArrayList<>();
        for (int i = 0; i < Guesses.CLASSES; i++) {
            int at = i;
            String count = typed.filter(one -> one.counts().size() > at)
                    .map(one -> one.counts().get(at))
                    .orElseGet(
                            () -> counts.map(one -> String.valueOf(one.get(at))).orElse(""));
            all.add(new TalkPage.Guess(i * STEP + "–" + (i + 1) * STEP, count));
        }
        return all;
    }

    /// How many guessed the class in which the figure lies.
    private static String guessed(List<Integer> counts, Findings.Finding finding, Words words) {
        int lies = Math.min(Guesses.CLASSES - 1, (int) (finding.mean() / STEP));
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        int below = counts.subList(0, lies).stream().mapToInt(Integer::intValue).sum();
        return words.of("learn.guess.result", counts.get(lies), all, below, all - below - counts.get(lies));
    }
}
