package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Invitations;
import dk.spirekraft.measure.Reminders;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Reminds everybody whose address the school has, and everybody who was invited, at most once a day: nobody knows who
/// has answered, and whoever took a token is reminded like the others.
@Controller
class ReminderController {

    private final Surveys surveys;
    private final Reminders reminders;
    private final WavePages pages;
    private final ReminderLetters letters;
    private final Invitations invitations;
    private final AuditLog audit;
    private final Clock clock;

    ReminderController(
            Surveys surveys,
            Reminders reminders,
            WavePages pages,
            ReminderLetters letters,
            Invitations invitations,
            AuditLog audit,
            Clock clock) {
        this.surveys = surveys;
        this.reminders = reminders;
        this.pages = pages;
        this.letters = letters;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/paamindelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView send(School school, @PathVariable int number, Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        boolean collecting = wave.isCollecting(clock.instant());
        if (!collecting && !wave.isOpen(clock.instant())) throw new NotFound();
        Set<String> invited = invitations.invited(wave, Optional.empty());
        if (collecting && invited.isEmpty()) throw new NotFound();
        // Before answering starts only those who were invited have anything to do.
        List<String> others = collecting ? List.of() : letters.others(school, invited);
        if (!reminders.take(wave, others.size() + invited.size()))
            return pages.of(school, wave, Wished.inVain(words.of("measure.reminder.again")), words)
                    .drawnBy("measure/wave", HttpStatus.UNPROCESSABLE_ENTITY);
        letters.send(others, school, wave, words);
        invitations.remind(wave);
        audit.record(school.municipality(), "reminder.sent", school.slug() + "/" + number);
        return SeeOther.to(school.address() + "/maalinger/" + number);
    }
}
