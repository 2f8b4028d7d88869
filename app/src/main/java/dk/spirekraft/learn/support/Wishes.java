package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.ProgrammeQuiet;
import dk.spirekraft.people.Directory;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody wishes of mails, and what they will get.
@Component
public class Wishes {

    private final Reminding reminding;
    private final ReminderTexts texts;
    private final MailKeys keys;
    private final Directory directory;
    private final ProgrammeQuiet quiet;
    private final Post post;
    private final Clock clock;

    Wishes(
            Reminding reminding,
            ReminderTexts texts,
            MailKeys keys,
            Directory directory,
            ProgrammeQuiet quiet,
            Post post,
            Clock clock) {
        this.reminding = reminding;
        this.texts = texts;
        this.keys = keys;
        this.directory = directory;
        this.quiet = quiet;
        this.post = post;
        this.clock = clock;
    }

    /// Something that a mail will ask for.
    ///
    /// @param on the first day on which it may come
    public record Coming(LocalDate on, String subject, int minutes, String programme) {}

    /// What will come in the next two months, soonest first, each thing once.
    public List<Coming> coming(Visitor visitor, Words words) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        return visitor.municipalities().stream()
                .flatMap(municipality -> coming(municipality, visitor.person(), today, words).stream())
                .distinct()
                .sorted(Comparator.comparing(Coming::on))
                .toList();
    }

    private List<Coming> coming(UUID municipality, UUID person, LocalDate today, Words words) {
        Map<UUID, ReminderDays> days = new HashMap<>();
        return reminding.ahead(municipality, person, today).stream()
                .flatMap(due -> days
                        .computeIfAbsent(due.cause().id(), known -> days(due.cause(), today))
                        .firstFrom(due.first().isBefore(today) ? today : due.first())
                        .filter(day -> !day.isAfter(due.last()))
                        .map(day -> new Coming(
                                day,
                                texts.fill(due, words).subject(),
                                due.rule().minutes(),
                                due.cause().name()))
                        .stream())
                .toList();
    }

    private ReminderDays days(Cause cause, LocalDate today) {
        return new ReminderDays(quiet.of(cause.municipality(), cause.quiet(), today));
    }

    public boolean isStopped(UUID person) {
        return keys.isStopped(person);
    }

    /// The language in which mails are written to somebody.
    public Language language(UUID person) {
        return directory.language(person);
    }

    /// True if this installation sends mails at all.
    public boolean isSent() {
        return post.isOffered();
    }

    /// @param municipality where it is kept, one of those in scope
    @Transactional
    public void keep(UUID person, UUID municipality, boolean wanted, Language language) {
        directory.speak(person, language);
        if (wanted) keys.resume(person);
        else keys.stop(person, municipality);
    }
}
