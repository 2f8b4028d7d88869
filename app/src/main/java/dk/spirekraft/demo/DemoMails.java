package dk.spirekraft.demo;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.learn.calendar.DatesJob;
import dk.spirekraft.learn.support.ReminderJob;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.Post;
import dk.spirekraft.web.ProgramClock;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Puts what would have come by mail on the last day on which mail leaves into the mailbox of the demo, so that it can
/// be read there at any hour. What was sent before is not sent again.
@Component
@Order
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoMails implements ApplicationRunner {

    private static final int DAYS = 21;
    private static final int SECONDS_LATER = 3600;

    private final ReminderJob reminders;
    private final DatesJob dates;
    private final Post post;
    private final Clock clock;

    DemoMails(ReminderJob reminders, DatesJob dates, Post post, Clock clock) {
        this.reminders = reminders;
        this.dates = dates;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("remove-demo") || !post.hasMailbox()) return;
        Instant now = clock.instant();
        for (int ago = 1; ago <= DAYS && !hasComeByMail(); ago++)
            ProgramClock.at(
                    SchoolMorning.before(now, ago).plusSeconds(SECONDS_LATER),
                    () -> MunicipalityScope.within(Set.of(DemoProgramme.MUNICIPALITY), this::send));
    }

    private void send() {
        dates.tell(DemoProgramme.MUNICIPALITY);
        reminders.remind(DemoProgramme.MUNICIPALITY);
    }

    private boolean hasComeByMail() {
        return post.mailbox().stream().map(Letter::more).anyMatch(Letter.More::automatic);
    }
}
