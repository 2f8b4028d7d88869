package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Reminders;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Reminds everybody whose address the school has, at most once a day: nobody knows who has answered.
@Controller
class ReminderController {

    private final Surveys surveys;
    private final Reminders reminders;
    private final WavePages pages;
    private final People people;
    private final Post post;
    private final SiteAddress site;
    private final AuditLog audit;
    private final Clock clock;

    ReminderController(
            Surveys surveys,
            Reminders reminders,
            WavePages pages,
            People people,
            Post post,
            SiteAddress site,
            AuditLog audit,
            Clock clock) {
        this.surveys = surveys;
        this.reminders = reminders;
        this.pages = pages;
        this.people = people;
        this.post = post;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/paamindelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView send(School school, @PathVariable int number, Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        if (!wave.isOpen(clock.instant())) throw new NotFound();
        List<String> addresses =
                people.at(school).stream().map(People.Member::email).distinct().toList();
        if (!reminders.take(wave, addresses.size()))
            return pages.of(school, wave, Wished.inVain(words.of("measure.reminder.again")), words)
                    .drawnBy("measure/wave", HttpStatus.UNPROCESSABLE_ENTITY);
        String subject = words.of("measure.reminder.subject");
        String text = text(school, wave, words);
        addresses.forEach(address -> post.send(new Letter(address, subject, text)));
        audit.record(school.municipality(), "reminder.sent", school.slug() + "/" + number);
        return SeeOther.to(school.address() + "/maalinger/" + number);
    }

    private String text(School school, Wave wave, Words words) {
        return words.of(
                "measure.reminder.body",
                school.name(),
                words.time(wave.closesAt()),
                Pace.minutes(surveys.questionnaire(wave).items().size()),
                site.of("/svar"),
                words.day(wave.dialogueOn()));
    }
}
