package dk.spirekraft.learn.support;

import dk.spirekraft.jobs.EveryMunicipality;
import dk.spirekraft.jobs.Job;
import dk.spirekraft.learn.programme.ProgrammeQuiet;
import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.people.Post;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends reminders: one letter to each, at most every third day unless something would come too late.
@Component
public class ReminderJob {

    private static final int REST = 3;

    private final EveryMunicipality everywhere;
    private final Reminding reminding;
    private final SentReminders sent;
    private final Sending sending;
    private final QuietPeriods quiet;
    private final ProgrammeQuiet programmeQuiet;
    private final Clock clock;

    ReminderJob(
            EveryMunicipality everywhere,
            Reminding reminding,
            SentReminders sent,
            Sending sending,
            QuietPeriods quiet,
            ProgrammeQuiet programmeQuiet,
            Clock clock) {
        this.everywhere = everywhere;
        this.reminding = reminding;
        this.sent = sent;
        this.sending = sending;
        this.quiet = quiet;
        this.programmeQuiet = programmeQuiet;
        this.clock = clock;
    }

    /// How a letter is written and leaves.
    @Component
    record Sending(Digest digest, MailKeys keys, Post post, TransactionTemplate transaction) {}

    public void run() {
        if (sending.post().isOffered()) everywhere.each(this::remind);
    }

    /// Reminds the people of one municipality in scope, if mail may leave at this moment.
    ///
    /// @throws IllegalStateException at the end, if a letter did not leave; the next run tries it again
    public void remind(UUID municipality) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        if (!new ReminderDays(quiet.from(municipality, today)).isOpen(clock.instant())) return;
        Set<UUID> stopped = sending.keys().stopped();
        SentReminders.Lately lately = sent.lately(municipality, today);
        long refused = reminding.due(municipality, today).entrySet().stream()
                .filter(each -> !stopped.contains(each.getKey().person()))
                .map(each -> Map.entry(each.getKey(), open(each.getValue(), today)))
                .filter(each -> !each.getValue().isEmpty())
                .filter(each -> mayCome(lately.latest(each.getKey().person()), each.getValue(), today))
                .filter(each -> !send(each.getKey(), each.getValue(), today))
                .count();
        if (refused > 0) throw new IllegalStateException("%d letters with reminders did not leave".formatted(refused));
    }

    /// What is due in programmes that keep nothing more free than their municipality does.
    private List<Due> open(List<Due> due, LocalDate today) {
        return due.stream()
                .filter(one -> new ReminderDays(
                                new QuietDays(programmeQuiet.beyond(one.cause().quiet(), today)))
                        .isOpen(today))
                .toList();
    }

    private static boolean mayCome(Optional<LocalDate> latest, List<Due> due, LocalDate today) {
        LocalDate rested = latest.map(day -> day.plusDays(REST)).orElse(today);
        if (!rested.isAfter(today)) return true;
        return latest.filter(today::equals).isEmpty()
                && due.stream().anyMatch(one -> one.last().isBefore(rested));
    }

    /// What was sent is written down with the letter, or neither is.
    private boolean send(Reach to, List<Due> due, LocalDate today) {
        return Boolean.TRUE.equals(sending.transaction().execute(status -> {
            List<Due> fresh = due.stream().filter(one -> sent.take(one, today)).toList();
            boolean left =
                    fresh.isEmpty() || sending.post().deliver(sending.digest().letter(to, fresh));
            if (!left) status.setRollbackOnly();
            return left;
        }));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spirekraft.reminders", havingValue = "true", matchIfMissing = true)
    static class ReminderSchedule {

        @Bean
        Job sendReminders(ReminderJob reminders) {
            return new Job("send-reminders", Duration.ofMinutes(15), reminders::run);
        }
    }
}
