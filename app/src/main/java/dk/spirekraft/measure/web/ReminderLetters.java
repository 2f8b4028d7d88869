package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.foreseen.Pace;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.School;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reminders to those who have an account at the school and were not invited personally.
@Component
class ReminderLetters {

    private final Surveys surveys;
    private final People people;
    private final Post post;
    private final SiteAddress site;

    ReminderLetters(Surveys surveys, People people, Post post, SiteAddress site) {
        this.surveys = surveys;
        this.people = people;
        this.post = post;
        this.site = site;
    }

    /// The addresses of the school's people beside those who were invited.
    List<String> others(School school, Set<String> invited) {
        return people.at(school).stream()
                .map(People.Member::email)
                .distinct()
                .filter(email -> !invited.contains(email))
                .toList();
    }

    void send(List<String> addresses, School school, Wave wave, Words words) {
        String subject = words.of("measure.reminder.subject");
        String text = words.of(
                "measure.reminder.body",
                school.name(),
                words.time(wave.closesAt()),
                Pace.minutes(surveys.questionnaire(wave).items().size()),
                site.of("/svar"),
                words.day(wave.dialogueOn()));
        addresses.forEach(address -> post.send(new Letter(address, subject, text)));
    }
}
