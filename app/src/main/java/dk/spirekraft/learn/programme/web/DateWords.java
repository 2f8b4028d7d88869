package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Doubt;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.StepKind;
import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.QuietPeriod;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.Optional;

/// Says of a planned date when it is, and why it lies there.
final class DateWords {

    private final QuietDays quiet;
    private final LocalDate today;
    private final Words words;

    DateWords(QuietDays quiet, LocalDate today, Words words) {
        this.quiet = quiet;
        this.today = today;
        this.words = words;
    }

    ProgrammePage.DateLine line(Programme programme, PlannedDate date, boolean mayChange) {
        Optional<String> conflict = conflict(date);
        boolean movable = mayChange && !date.over();
        return new ProgrammePage.DateLine(
                name(date),
                when(date),
                conflict.orElseGet(() -> moved(date)),
                state(date),
                conflict.isPresent(),
                movable ? programme.address() + "/datoer/" + date.id() : "",
                date.isWorkshop() && date.cancelled().isEmpty()
                        ? programme.address() + "/workshops/" + date.number()
                        : "");
    }

    String name(PlannedDate date) {
        return date.phase()
                .map(phase -> words.of("learn.date.phase", date.name(words), words.of(phase.label())))
                .orElseGet(() -> date.name(words));
    }

    String when(PlannedDate date) {
        return date.first().equals(date.last())
                ? words.day(date.first())
                : words.of("learn.date.span", words.date(date.first()), words.date(date.last()));
    }

    /// What should be done something about: a date in quiet days, or one that went by with nothing done.
    Optional<String> conflict(PlannedDate date) {
        if (date.over() || date.cancelled().isPresent()) return Optional.empty();
        if (date.isWorkshop() && date.last().isBefore(today)) return Optional.of(words.of("learn.date.notClosed"));
        if (date.last().isBefore(today)) return Optional.empty();
        return met(date).map(period -> words.of("learn.date.quiet", period.called(words)));
    }

    private Optional<QuietPeriod> met(PlannedDate date) {
        return date.kind() == StepKind.SURVEY ? quiet.within(date.first(), date.last()) : quiet.on(date.first());
    }

    /// Why it does not lie where the template would have it.
    private String moved(PlannedDate date) {
        int held = date.kind() == StepKind.TRIAL_PERIOD ? quiet.count(date.first(), date.last()) : 0;
        if (held > 0) return words.of("learn.date.grown", held);
        if (date.wished().equals(date.first())) return "";
        return quiet.on(date.wished())
                .map(period -> words.of("learn.date.shifted", words.date(date.wished()), period.called(words)))
                .orElse("");
    }

    private String state(PlannedDate date) {
        return date.cancelled()
                .map(reason -> words.of("learn.date.cancelled", reason))
                .orElseGet(() -> date.over() ? words.of("learn.date.over") : "");
    }

    /// Something to know before a date is moved.
    String doubt(Doubt doubt) {
        return switch (doubt) {
            case Doubt.Past past ->
                words.of("learn.doubt.past", words.day(past.about().first()));
            case Doubt.Weekend weekend ->
                words.of("learn.doubt.weekend", words.day(weekend.about().first()));
            case Doubt.InQuietDays in ->
                words.of(
                        "learn.doubt.quiet",
                        in.period().called(words),
                        words.date(in.period().first()),
                        words.date(in.period().last()));
            case Doubt.OutOfOrder out ->
                words.of(
                        "learn.doubt.order",
                        out.other().name(words),
                        words.date(out.other().first()));
        };
    }
}
