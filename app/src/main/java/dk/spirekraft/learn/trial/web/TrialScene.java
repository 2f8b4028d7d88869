package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Where and when trials are looked at: the school, the language and the day.
record TrialScene(School school, Words words, Instant now) {

    LocalDate today() {
        return day(now);
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(Words.ZONE).toLocalDate();
    }

    Trial.State state(Trial trial) {
        return trial.state(today());
    }

    /// From when until when, such as "12. okt. 2026 – 30. nov. 2026".
    String period(Trial trial) {
        return words.of(
                "learn.trial.period",
                words.date(trial.plan().firstOn()),
                words.date(trial.plan().lastOn()));
    }

    /// How many days ago, in words: today, yesterday, 12 days ago.
    String ago(Instant moment) {
        return words.of("learn.trial.ago", ChronoUnit.DAYS.between(day(moment), today()));
    }

    /// How many notes, and when the last one was written.
    String notes(SchoolTrials.Overview overview) {
        return overview.notes()
                .map(tally -> words.of("learn.trial.notes", tally.count(), ago(tally.latest())))
                .orElseGet(() -> words.of("learn.trial.noNotes"));
    }

    /// For how long nothing was heard of it, in days.
    long quietDays(SchoolTrials.Overview overview) {
        return ChronoUnit.DAYS.between(day(overview.heardAt()), today());
    }

    /// The same in words: never begun, no note since its start, or since its last note.
    String quiet(SchoolTrials.Overview overview) {
        Trial trial = overview.trial();
        if (trial.start().isEmpty())
            return trial.isLate(today())
                    ? words.of(
                            "learn.trial.quiet.late",
                            ChronoUnit.DAYS.between(trial.plan().firstOn(), today()))
                    : words.of(
                            "learn.trial.quiet.planned", words.date(trial.plan().firstOn()));
        return overview.notes().isEmpty()
                ? words.of("learn.trial.quiet.unused", quietDays(overview))
                : words.of("learn.trial.quiet.noted", quietDays(overview));
    }
}
