package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Practice;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells what somebody took part in and tried, a line each.
@Component
class PracticeWords {

    private final Practice practice;

    PracticeWords(Practice practice) {
        this.practice = practice;
    }

    List<String> lines(UUID person, Words words) {
        return Stream.concat(
                        practice.attended(person).stream().map(one -> attended(one, words)),
                        tried(person, words).stream())
                .toList();
    }

    static String attended(Practice.Attended one, Words words) {
        return words.of(
                "learn.journal.evidence.workshop",
                one.number(),
                words.of(one.phase().label()),
                words.date(one.on()));
    }

    /// The trials alone.
    List<String> tried(UUID person, Words words) {
        return practice.tried(person).stream().map(one -> tried(one, words)).toList();
    }

    private static String tried(Practice.Tried one, Words words) {
        String line = words.of(one.led() ? "learn.journal.evidence.method" : "learn.journal.evidence.trial", one.aim());
        return one.reflected() ? words.of("learn.journal.evidence.reflected", line) : line;
    }
}
