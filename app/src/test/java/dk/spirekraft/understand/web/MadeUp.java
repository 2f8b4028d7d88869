package dk.spirekraft.understand.web;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.KnownSpread;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Made-up cells for tests of sentences and pages: Havgård Skole, whose every scale and item is the same.
final class MadeUp {

    static final Words DANISH = new Dictionary().in(Language.DANISH);
    static final Words ENGLISH = new Dictionary().in(Language.ENGLISH);
    static final Questionnaire ASKED = ShippedQuestionnaires.all().getFirst();
    static final Scale TRUST = ASKED.scale("trust").orElseThrow();
    static final School HAVGARD =
            new School(UUID.randomUUID(), UUID.randomUUID(), "havgaard-skole", "Havgård Skole", true, false);

    private MadeUp() {}

    static ScaleCell.Published cell(int n, double mean, Agreement agreement) {
        return new ScaleCell.Published(
                "trust",
                n,
                mean,
                new KnownSpread(20, KnownSpread.Source.TYPICAL),
                Optional.empty(),
                Optional.empty(),
                n < 10 ? Optional.empty() : Optional.of(agreement));
    }

    /// All scales with this cell, all items with these counts.
    static Release release(ScaleCell.Published cell, List<Integer> counts) {
        return new Release(
                2,
                cell.n(),
                Optional.of(62),
                5,
                ASKED.scales().stream()
                        .map(scale -> (ScaleCell) new ScaleCell.Published(
                                scale.id(),
                                cell.n(),
                                cell.mean(),
                                cell.spread(),
                                cell.alpha(),
                                cell.omega(),
                                cell.agreement()))
                        .toList(),
                ASKED.items().stream()
                        .map(item -> (ItemCell) new ItemCell.Published(
                                item.id(),
                                counts.stream().mapToInt(Integer::intValue).sum(),
                                counts,
                                cell.mean(),
                                Optional.of(cell.n()
                                        - counts.stream()
                                                .mapToInt(Integer::intValue)
                                                .sum())))
                        .toList(),
                List.of(),
                Optional.empty());
    }

    static Release hidden() {
        return new Release(
                2,
                3,
                Optional.of(62),
                5,
                ASKED.scales().stream()
                        .map(scale -> (ScaleCell) new ScaleCell.Suppressed(scale.id(), Suppression.TOO_FEW))
                        .toList(),
                ASKED.items().stream()
                        .map(item -> (ItemCell) new ItemCell.Suppressed(item.id(), Suppression.TOO_FEW))
                        .toList(),
                List.of(),
                Optional.empty());
    }

    static Results.Shown shown(Release release, Optional<Release> before) {
        return new Results.Shown(
                wave(2),
                ASKED,
                release,
                before.map(earlier -> new Results.Earlier(wave(1), earlier)).stream()
                        .toList());
    }

    static ResultWords result(Release release, Words words) {
        return result(shown(release, Optional.empty()), words);
    }

    static ResultWords result(Results.Shown shown, Words words) {
        return new ResultWords(
                shown,
                HAVGARD,
                Map.of(),
                scale -> Optional.empty(),
                "/skoler/havgaard-skole/maalinger/2/resultater",
                words);
    }

    private static Wave wave(int number) {
        Instant closed = Instant.parse("2026-0%d-14T10:00:00Z".formatted(4 + number));
        return new Wave(
                UUID.randomUUID(),
                HAVGARD.municipality(),
                HAVGARD.id(),
                number,
                new QuestionnaireRef("spirekraft-15", "1.0"),
                Optional.empty(),
                false,
                closed,
                closed,
                LocalDate.of(2026, 8, 20),
                false,
                new MinGroupSize(5),
                false,
                false,
                Optional.of(new Wave.Opening(closed, 62, 5)),
                Optional.of(new Wave.Closure(closed, 41)));
    }
}
