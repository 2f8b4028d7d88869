package dk.spirekraft.learn.reply;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.learn.reply.ReplyAddresses.Meant;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.learn.trial.TrialNotes.NewNote;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.Directory;
import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes an answer down as a note of the member whose address it was sent to, and tells that member what became of it.
@Component
class ReplyDesk {

    private final ReplyAddresses addresses;
    private final Trials trials;
    private final TrialNotes notes;
    private final Schools schools;
    private final Directory directory;
    private final Receipts receipts;

    ReplyDesk(
            ReplyAddresses addresses,
            Trials trials,
            TrialNotes notes,
            Schools schools,
            Directory directory,
            Receipts receipts) {
        this.addresses = addresses;
        this.trials = trials;
        this.notes = notes;
        this.schools = schools;
        this.directory = directory;
        this.receipts = receipts;
    }

    /// What a receipt is made of.
    @Component
    record Receipts(Dictionary dictionary, SiteAddress site, Post post) {}

    /// @return true if the mail was an answer to one of ours, and is dealt with
    boolean take(ReplyMail mail) {
        Optional<Meant> meant = mail.key().flatMap(addresses::find);
        if (meant.isEmpty()) return false;
        if (mail.automatic()) return true;
        MunicipalityScope.within(Set.of(meant.get().municipality()), () -> write(mail, meant.get()));
        return true;
    }

    private void write(ReplyMail mail, Meant meant) {
        Trial trial = trials.byId(meant.trial());
        School school = schools.byId(trial.school());
        Optional<Reach> member = Optional.ofNullable(
                        directory.of(meant.municipality()).get(meant.person()))
                .filter(reach -> reach.isAt(school));
        if (member.isEmpty()) return;
        String text = ReplyText.of(mail.text());
        String outcome = outcome(meant, trial, text);
        if (outcome.equals("noted"))
            notes.add(
                    trial,
                    meant.person(),
                    new NewNote(
                            key(meant, mail),
                            ReplyText.shortened(text, TrialNotes.LONGEST),
                            Optional.empty(),
                            Optional.empty()));
        receipt(outcome, trial, school, member.get());
    }

    /// The same mail, read twice, is one note.
    private static UUID key(Meant meant, ReplyMail mail) {
        return UUID.nameUUIDFromBytes((meant.trial() + " " + meant.person() + " " + mail.id() + " " + mail.text())
                .getBytes(StandardCharsets.UTF_8));
    }

    private String outcome(Meant meant, Trial trial, String text) {
        if (!addresses.isValid(meant)) return "late";
        if (!trial.isUnderWay()) return "over";
        return text.isBlank() ? "empty" : "noted";
    }

    private void receipt(String outcome, Trial trial, School school, Reach member) {
        Words words = receipts.dictionary().in(member.language());
        receipts.post()
                .deliver(new Letter(
                        member.email(),
                        words.of("support.receipt." + outcome + ".subject"),
                        words.of(
                                "support.receipt." + outcome + ".text",
                                member.name(),
                                trial.plan().aim(),
                                receipts.site().of(trial.address(school))),
                        new Letter.More("", "", "", true, List.of())));
    }
}
