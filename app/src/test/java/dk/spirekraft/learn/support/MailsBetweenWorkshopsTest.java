package dk.spirekraft.learn.support;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.NewProgramme;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.learn.template.ShippedTemplates;
import dk.spirekraft.learn.template.TemplateShelf;
import dk.spirekraft.people.Directory;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Between;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Mails;
import dk.spirekraft.story.RunningProgramWithMail;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Reminders leave by a real mail server: one letter to each, in their language, that says how to end them.
@RunningProgramWithMail
class MailsBetweenWorkshopsTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Between between;

    @Autowired
    Tries tries;

    @Autowired
    ReminderJob reminders;

    @Autowired
    Directory directory;

    @Autowired
    TemplateShelf shelf;

    @Autowired
    Templates templates;

    @Autowired
    Programmes programmes;

    @Autowired
    StoryClock clock;

    School havgard;
    Programme programme;
    String amr;

    @BeforeEach
    void theAmrCarriesATrial() {
        between.schoolMorning();
        havgard = cast.school("Havgård Skole", 62);
        programme = course.start(havgard);
        amr = between.seated(programme, havgard, Seat.Kind.AMR, Role.AMR);
    }

    private void remind() {
        cast.in(havgard, () -> {
            reminders.remind(havgard.municipality());
            return true;
        });
    }

    private MimeMultipart sides(MimeMessage mail) throws Exception {
        BodyPart body = ((MimeMultipart) mail.getContent()).getBodyPart(0);
        return (MimeMultipart) body.getContent();
    }

    private String side(MimeMessage mail, int number) throws Exception {
        return (String) sides(mail).getBodyPart(number).getContent();
    }

    private String stopPath(MimeMessage mail) throws Exception {
        return mail.getHeader("List-Unsubscribe")[0].replaceAll("^<https?://[^/]+|>$", "");
    }

    @Test
    void allThatIsDueComesInOneLetterAsTextAndHtml() throws Exception {
        tries.running(havgard, "Lån en time", amr);
        tries.running(havgard, "Kaffe på tværs", amr);
        clock.pass(Duration.ofDays(7));
        remind();
        assertThat(Mails.to(amr)).hasSize(1);
        MimeMessage mail = Mails.to(amr).getFirst();
        assertThat(mail.getSubject()).isEqualTo("2 ting fra jeres forløb");
        assertThat(sides(mail).getCount()).isEqualTo(2);
        assertThat(side(mail, 0))
                .startsWith("Kære AMR.")
                .contains(
                        "Hvad vil eleverne mærke? (5 min.)",
                        "Lån en time er i gang",
                        "Kaffe på tværs er i gang",
                        "/ret");
        assertThat(side(mail, 1))
                .contains("<html lang=\"da\">", "Lån en time er i gang", "<a href=\"http")
                .doesNotContain("<script", "<img", " style=");
    }

    /// A programme of a template that also keeps free what comes after these many days.
    private Programme keepingFree(int after, int days) {
        LocalDate first = clock.instant().atZone(Words.ZONE).toLocalDate().plusDays(after);
        return cast.in(havgard, () -> {
            shelf.add(
                    havgard.municipality(),
                    ShippedTemplates.threeWorkshopsFile()
                            .replace("id: three-workshops", "id: fjordby")
                            .replace(
                                    "weeks: { first: 42, last: 42 }",
                                    "days: { first: \"%1$tm-%1$td\", last: \"%2$tm-%2$td\" }"
                                            .formatted(first, first.plusDays(days))));
            return programmes.start(new NewProgramme(
                    havgard.municipality(),
                    "Social kapital",
                    templates.blueprint(havgard.municipality(), "fjordby 1.0"),
                    YearMonth.from(first).plusMonths(1),
                    List.of(havgard),
                    Set.of()));
        });
    }

    @Test
    void nothingLeavesInWeeksThatTheTemplateKeepsFree() {
        Programme free = keepingFree(5, 6);
        between.seated(free, havgard, Seat.Kind.AMR, Role.AMR);
        tries.running(havgard, "Lån en time", amr);
        clock.pass(Duration.ofDays(7));
        remind();
        assertThat(Mails.to(amr)).isEmpty();
        clock.pass(Duration.ofDays(7));
        between.schoolMorning();
        remind();
        assertThat(Mails.to(amr)).hasSize(1);
    }

    @Test
    void itIsSentOnceAndNotAgain() {
        tries.running(havgard, "Lån en time", amr);
        clock.pass(Duration.ofDays(7));
        remind();
        remind();
        clock.pass(Duration.ofDays(7));
        remind();
        assertThat(Mails.to(amr)).hasSize(1);
    }

    @Test
    void itComesInTheLanguageOfWhoeverGetsIt() throws Exception {
        cast.in(havgard, () -> {
            directory.speak(tries.who(havgard, amr), Language.ENGLISH);
            return true;
        });
        tries.running(havgard, "Borrow an hour", amr);
        clock.pass(Duration.ofDays(7));
        remind();
        MimeMessage mail = Mails.to(amr).getFirst();
        assertThat(mail.getSubject()).isEqualTo("What will pupils notice?");
        assertThat(side(mail, 0)).startsWith("Dear AMR.").contains("Answer this mail");
        assertThat(side(mail, 1)).contains("lang=\"en\"");
    }

    @Test
    void nothingLeavesInTheEveningAndItComesTheNextMorning() {
        tries.running(havgard, "Lån en time", amr);
        clock.pass(Duration.ofDays(6).plusHours(12));
        remind();
        assertThat(Mails.to(amr)).isEmpty();
        clock.pass(Duration.ofHours(12));
        remind();
        assertThat(Mails.to(amr)).hasSize(1);
    }

    @Test
    void twoLettersAreAtLeastThreeDaysApart() {
        tries.running(havgard, "Lån en time", amr);
        clock.pass(Duration.ofDays(1));
        tries.running(havgard, "Kaffe på tværs", amr);
        clock.pass(Duration.ofDays(6));
        remind();
        clock.pass(Duration.ofDays(1));
        remind();
        assertThat(Mails.to(amr)).hasSize(1);
        clock.pass(Duration.ofDays(2).plusDays(4));
        remind();
        assertThat(Mails.to(amr)).hasSize(2);
    }

    @Test
    void oneRequestOfAMailProgramEndsThem() throws Exception {
        tries.running(havgard, "Lån en time", amr);
        clock.pass(Duration.ofDays(7));
        remind();
        MimeMessage mail = Mails.to(amr).getFirst();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String stop = stopPath(mail);
        assertThat(cast.phone().get(stop).body()).contains("Stop påmindelser");
        assertThat(cast.phone().forge(stop, "List-Unsubscribe=One-Click").statusCode())
                .isEqualTo(200);
        tries.running(havgard, "Kaffe på tværs", amr);
        clock.pass(Duration.ofDays(7));
        remind();
        assertThat(Mails.to(amr)).hasSize(1);
    }

    @Test
    void lookingAtTheLinkEndsNothingAndAWrongKeyOpensNothing() throws Exception {
        tries.running(havgard, "Lån en time", amr);
        clock.pass(Duration.ofDays(7));
        remind();
        cast.phone().get(stopPath(Mails.to(amr).getFirst()));
        tries.running(havgard, "Kaffe på tværs", amr);
        clock.pass(Duration.ofDays(7));
        remind();
        assertThat(Mails.to(amr)).hasSize(2);
        assertThat(cast.phone().post("/stop/" + "a".repeat(26), Map.of()).status())
                .isEqualTo(404);
    }
}
