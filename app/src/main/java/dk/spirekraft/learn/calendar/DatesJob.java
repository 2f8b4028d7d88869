package dk.spirekraft.learn.calendar;

import dk.spirekraft.jobs.EveryMunicipality;
import dk.spirekraft.jobs.Job;
import dk.spirekraft.learn.calendar.CalendarChanges.Told;
import dk.spirekraft.learn.calendar.InvitationRound.News;
import dk.spirekraft.learn.support.MailKeys;
import dk.spirekraft.learn.support.ReminderDays;
import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.people.Post;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends invitations for what is new, moved or cancelled: one letter to each, on the days on which reminders may come.
@Component
public class DatesJob {

    private final EveryMunicipality everywhere;
    private final InvitationRound round;
    private final CalendarChanges changes;
    private final Sending sending;
    private final QuietPeriods quiet;
    private final Clock clock;

    DatesJob(
            EveryMunicipality everywhere,
            InvitationRound round,
            CalendarChanges changes,
            Sending sending,
            QuietPeriods quiet,
            Clock clock) {
        this.everywhere = everywhere;
        this.round = round;
        this.changes = changes;
        this.sending = sending;
        this.quiet = quiet;
        this.clock = clock;
    }

    /// How a letter is written and leaves.
    @Component("sendingDates")
    record Sending(DateLetters letters, MailKeys keys, Post post, TransactionTemplate transaction) {}

    public void run() {
        if (sending.post().isOffered()) everywhere.each(this::tell);
    }

    /// Tells the people of one municipality in scope, if mail may leave at this moment.
    ///
    /// @throws IllegalStateException at the end, if a letter did not leave; the next run tries it again
    public void tell(UUID municipality) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        if (!new ReminderDays(quiet.from(municipality, today)).isOpen(clock.instant())) return;
        Set<UUID> stopped = sending.keys().stopped();
        long refused = round.of(municipality, today).entrySet().stream()
                .filter(each -> !stopped.contains(each.getKey().person()))
                .filter(each -> !send(municipality, each.getKey(), each.getValue()))
                .count();
        if (refused > 0) throw new IllegalStateException("%d letters with dates did not leave".formatted(refused));
    }

    private boolean send(UUID municipality, Reach to, List<News> news) {
        return Boolean.TRUE.equals(sending.transaction().execute(status -> {
            news.forEach(one -> changes.tell(
                    municipality,
                    new Told(one.source(), to.person(), one.sequence(), one.off()),
                    one.entry().map(entry -> entry.times().last()).orElseGet(this::today)));
            boolean left = sending.post().deliver(sending.letters().letter(municipality, to, news));
            if (!left) status.setRollbackOnly();
            return left;
        }));
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spirekraft.reminders", havingValue = "true", matchIfMissing = true)
    static class DateSchedule {

        @Bean
        Job sendDates(DatesJob dates) {
            return new Job("send-dates", Duration.ofMinutes(15), dates::run);
        }
    }
}
