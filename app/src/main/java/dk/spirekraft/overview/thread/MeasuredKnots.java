package dk.spirekraft.overview.thread;

import dk.spirekraft.learn.workshop.FindingChoices;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Findings;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a school asked and found: of waves that everybody there has seen, and only what was released.
@Component
class MeasuredKnots {

    private final Surveys surveys;
    private final Results results;
    private final FindingChoices choices;

    MeasuredKnots(Surveys surveys, Results results, FindingChoices choices) {
        this.surveys = surveys;
        this.results = results;
        this.choices = choices;
    }

    List<Knot> of(Reading reading) {
        return results.shown(surveys.of(reading.school())).stream()
                .flatMap(shown -> new OfWave(reading, shown).all().stream())
                .toList();
    }

    private final class OfWave {

        private final Reading reading;
        private final Results.Shown shown;
        private final Knot.Name wave;
        private final String address;

        OfWave(Reading reading, Results.Shown shown) {
            this.reading = reading;
            this.shown = shown;
            this.wave = new Knot.Name(Kind.WAVE, String.valueOf(shown.wave().number()));
            this.address = "%s/maalinger/%d/resultater"
                    .formatted(reading.school().address(), shown.wave().number());
        }

        List<Knot> all() {
            Words words = reading.words();
            List<Knot> all = new ArrayList<>();
            var closed = shown.wave().closure().map(closure -> Reading.day(closure.at()));
            all.add(new Knot(
                    wave, words.of("overview.wave", shown.wave().number()), address, closed, List.of(), Set.of()));
            shown.questionnaire().items().forEach(item -> all.add(item(item)));
            List<Findings.Finding> findings = Findings.of(shown);
            shown.questionnaire().scales().forEach(scale -> all.add(finding(scale, findings)));
            return all;
        }

        private Knot.Name name(String item) {
            return new Knot.Name(Kind.ITEM, shown.wave().number() + "-" + item);
        }

        private Knot item(Item item) {
            String at = shown.questionnaire().scales().stream()
                    .filter(scale -> scale.items().contains(item.id()))
                    .findFirst()
                    .map(scale -> address + "/" + scale.id())
                    .orElse(address);
            String text = item.text().in(reading.words().language().tag());
            return new Knot(name(item.id()), text, at, Optional.empty(), List.of(), Set.of(wave));
        }

        private Knot finding(Scale scale, List<Findings.Finding> findings) {
            var says = new ArrayList<String>();
            says.add(figure(scale, findings));
            choices.made(reading.school()).stream()
                    .filter(made -> made.wave().equals(shown.wave().id())
                            && made.scale().equals(scale.id()))
                    .map(made -> reading.words()
                            .of(
                                    "overview.chosen",
                                    reading.words().of(made.chosen().choice().label()),
                                    made.chosen().reason()))
                    .forEach(says::add);
            return new Knot(
                    Reading.finding(shown.wave().number(), scale.id()),
                    scale.name().in(reading.words().language().tag()),
                    address + "/" + scale.id(),
                    Optional.empty(),
                    says,
                    scale.items().stream().map(this::name).collect(Collectors.toSet()));
        }

        private String figure(Scale scale, List<Findings.Finding> findings) {
            Words words = reading.words();
            if (!(shown.release().scale(scale.id()) instanceof ScaleCell.Published))
                return words.of("overview.finding.hidden");
            return findings.stream()
                    .filter(finding -> finding.scale().id().equals(scale.id()))
                    .findFirst()
                    .map(finding -> words.of(
                            "overview.finding.figure",
                            words.number(finding.mean(), 0),
                            words.number(finding.low(), 0),
                            words.number(finding.high(), 0)))
                    .orElse("");
        }
    }
}
