package dk.spirekraft.learn.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Between;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Mails;
import dk.spirekraft.story.RunningProgramWithMail;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever answers a mail about their trial writes a note on it, fetched from a real mailbox.
@RunningProgramWithMail
class AnswersByMailTest {

    @Autowired
    Cast cast;

    @Autowired
    Between between;

    @Autowired
    Tries tries;

    @Autowired
    Trials trials;

    @Autowired
    TrialNotes notes;

    @Autowired
    ReplyAddresses addresses;

    @Autowired
    ReplyJob job;

    @Autowired
    StoryClock clock;

    School havgard;
    String amr;
    Trial trial;
    String address;

    @BeforeEach
    void theAmrMayAnswer() {
        between.schoolMorning();
        havgard = cast.school("Havgård Skole", 62);
        amr = cast.person(Role.AMR, havgard);
        trial = tries.running(havgard, "Lån en time", amr);
        address = cast.in(
                havgard, () -> addresses.open(trial, tries.who(havgard, amr)).orElseThrow());
    }

    private MimeMessage mail(String text) throws Exception {
        MimeMessage mail = Mails.mail();
        mail.setFrom(new InternetAddress(amr));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        mail.setSubject("Sv: Hvad vil eleverne mærke");
        mail.setText(text, "UTF-8");
        mail.saveChanges();
        return mail;
    }

    private void arrives(MimeMessage mail) {
        Mails.answer(mail);
        job.run();
    }

    private List<TrialNotes.Note> notes() {
        return cast.in(havgard, () -> notes.of(trial));
    }

    private List<String> receipts() throws Exception {
        return Mails.to(amr).stream().map(AnswersByMailTest::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void theAddressIsRandomAndStandsBesideTheMailbox() {
        assertThat(address).matches("note\\+[a-z2-7]{26}@fjordby\\.example");
    }

    @Test
    void anAnswerIsANoteOfThatMemberAndLeavesTheMailbox() throws Exception {
        int before = Mails.waiting();
        arrives(mail(
                "To bad om hjælp i dag.\n\nDen 1. dec. 2026 kl. 09.00 skrev Spirekraft <s@fjordby.example>:\n> Kære"));
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("To bad om hjælp i dag.");
            assertThat(note.person()).isEqualTo(tries.who(havgard, amr));
        });
        assertThat(receipts()).containsExactly("Dit svar er skrevet ned");
        assertThat(Mails.waiting()).isEqualTo(before);
    }

    @Test
    void aMailThatIsReadTwiceIsOneNote() throws Exception {
        MimeMessage mail = mail("To bad om hjælp");
        arrives(mail);
        arrives(mail);
        assertThat(notes()).hasSize(1);
    }

    @Test
    void filesAndHtmlAreDropped() throws Exception {
        MimeMessage mail = mail("");
        var sides = new MimeMultipart("alternative");
        sides.addBodyPart(part("Kun ordene", "plain"));
        sides.addBodyPart(part("<p>Kun ordene <script>x</script></p>", "html"));
        var whole = new MimeMultipart("mixed");
        var body = new MimeBodyPart();
        body.setContent(sides);
        whole.addBodyPart(body);
        MimeBodyPart file = part("hemmelig elevliste", "plain");
        file.setFileName("elever.txt");
        file.setDisposition("attachment");
        whole.addBodyPart(file);
        mail.setContent(whole);
        mail.saveChanges();
        arrives(mail);
        assertThat(notes()).extracting(TrialNotes.Note::text).containsExactly("Kun ordene");
    }

    private static MimeBodyPart part(String text, String kind) throws Exception {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", kind);
        return part;
    }

    @Test
    void anAnswerWithoutWordsWritesNothingAndSaysSo() throws Exception {
        arrives(mail("> Kære AMR."));
        assertThat(notes()).isEmpty();
        assertThat(receipts()).containsExactly("Der var ingen ord i dit svar");
    }

    @Test
    void answeringMachinesAndBouncesAreDroppedInSilence() throws Exception {
        MimeMessage away = mail("Jeg er på kursus til mandag.");
        away.setHeader("Auto-Submitted", "auto-replied");
        arrives(away);
        MimeMessage bounce = mail("Mailbox full");
        bounce.setFrom(new InternetAddress("MAILER-DAEMON@skole.example"));
        arrives(bounce);
        assertThat(notes()).isEmpty();
        assertThat(receipts()).isEmpty();
    }

    @Test
    void afterThirtyDaysTheAddressWritesNothingMore() throws Exception {
        clock.pass(Duration.ofDays(30));
        arrives(mail("På den sidste dag"));
        clock.pass(Duration.ofDays(1));
        arrives(mail("For sent"));
        assertThat(notes()).extracting(TrialNotes.Note::text).containsExactly("På den sidste dag");
        assertThat(receipts()).containsExactly("Dit svar er skrevet ned", "Dit svar kom for sent");
    }

    @Test
    void onADecidedTrialNothingIsWrittenAnyMore() throws Exception {
        cast.in(havgard, () -> trials.decide(trial, new Decision(Decision.Outcome.STOP, "Nok", "", clock.instant())));
        arrives(mail("Et ord til"));
        assertThat(notes()).isEmpty();
        assertThat(receipts()).containsExactly("Dit svar er ikke skrevet ned");
    }

    @Test
    void aMailToAnUnknownAddressStaysForWhoeverKeepsTheMailbox() throws Exception {
        int before = Mails.waiting();
        address = "note+" + "a".repeat(26) + "@fjordby.example";
        arrives(mail("Hvem er I?"));
        assertThat(notes()).isEmpty();
        assertThat(Mails.waiting()).isEqualTo(before + 1);
    }

    @Test
    void anAddressIsGoodForItsOwnTrialAlone() throws Exception {
        Trial other = tries.running(havgard, "Kaffe på tværs", amr);
        arrives(mail("Om timen"));
        assertThat(cast.in(havgard, () -> notes.of(other))).isEmpty();
        assertThat(notes()).hasSize(1);
    }
}
