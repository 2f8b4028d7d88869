package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Practice;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The workshops and trials that ask somebody for a page.
@Component
class Occasions {

    private final Practice practice;
    private final Clock clock;

    Occasions(Practice practice, Clock clock) {
        this.practice = practice;
        this.clock = clock;
    }

    /// The newest first: workshops that were held, and trials whose time is over.
    List<Occasion> of(UUID person, Words words) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        Stream<Occasion> workshops = practice.attended(person).stream()
                .map(one -> new Occasion(
                        "workshop:" + one.workshop(),
                        words.of("learn.journal.occasion.workshop", one.number()),
                        true,
                        one.on()));
        Stream<Occasion> trials = practice.tried(person).stream()
                .filter(one -> one.decided() || one.endsOn().isBefore(today))
                .map(one -> new Occasion(
                        "trial:" + one.trial(),
                        words.of("learn.journal.occasion.trial", one.aim()),
                        false,
                        one.endsOn()));
        return Stream.concat(workshops, trials)
                .sorted(Comparator.comparing(Occasion::on).reversed())
                .toList();
    }

    /// The occasion of this key, if it was theirs.
    Optional<Occasion> find(UUID person, String key, Words words) {
        return of(person, words).stream()
                .filter(occasion -> occasion.key().equals(key))
                .findFirst();
    }
}
