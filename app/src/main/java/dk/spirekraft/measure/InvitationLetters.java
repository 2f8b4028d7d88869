package dk.spirekraft.measure;

import dk.spirekraft.people.Letter;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.TextMessages;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Writes invitations and reminders, Danish first and then English, and hands them to the post or to the SMS gateway.
@Component
class InvitationLetters {

    private final Surveys surveys;
    private final Schools schools;
    private final BallotKeys keys;
    private final Dictionary dictionary;
    private final Addresses addresses;
    private final Post post;
    private final TextMessages messages;
    private final Clock clock;

    InvitationLetters(
            Surveys surveys,
            Schools schools,
            BallotKeys keys,
            Dictionary dictionary,
            Addresses addresses,
            Post post,
            TextMessages messages,
            Clock clock) {
        this.surveys = surveys;
        this.schools = schools;
        this.keys = keys;
        this.dictionary = dictionary;
        this.addresses = addresses;
        this.post = post;
        this.messages = messages;
        this.clock = clock;
    }

    /// The two addresses that a letter names.
    @Component
    record Addresses(SiteAddress site, AnsweringAddress answering) {}

    /// What a letter says of its wave.
    private record Facts(School school, Wave wave, String listHash, String link) {}

    /// @return true if it left
    boolean carry(Deliveries.Delivery delivery) {
        Wave wave = surveys.byId(delivery.wave());
        boolean collecting = wave.isCollecting(clock.instant());
        String hash = keys.list(wave.id()).orElseThrow().hash();
        var facts = new Facts(schools.byId(wave.school()), wave, hash, link(delivery, hash));
        String kind = !collecting ? "answer" : delivery.first() ? "collect" : "again";
        Words danish = dictionary.in(Language.DANISH);
        if (delivery.address().isPhone())
            return messages.send(delivery.address().text(), shortly(kind, facts, danish));
        String subject = danish.of(
                "measure.invite.mail." + kind + ".subject", facts.school().name());
        String text = body(kind, facts, danish) + "\n\n— — —\n\n" + body(kind, facts, dictionary.in(Language.ENGLISH));
        return post.deliver(new Letter(delivery.address().text(), subject, text));
    }

    /// The code and the hash stand behind `#`, so that no server on the way writes them down.
    private String link(Deliveries.Delivery delivery, String hash) {
        return addresses
                .site()
                .of("/invitation#%s.%s.%s")
                .formatted(delivery.wave(), delivery.code().text(), hash);
    }

    private String body(String kind, Facts facts, Words words) {
        Wave wave = facts.wave();
        return words.of(
                "measure.invite.mail." + kind + ".body",
                facts.school().name(),
                words.time(wave.opening().orElseThrow().at()),
                words.time(wave.closesAt()),
                facts.link(),
                addresses.answering().of("/svar"),
                addresses.site().of("/noegler/" + wave.id()),
                facts.listHash());
    }

    private String shortly(String kind, Facts facts, Words words) {
        return words.of(
                "measure.invite.sms." + kind,
                facts.school().name(),
                words.time(facts.wave().opening().orElseThrow().at()),
                facts.link(),
                addresses.answering().of("/svar"));
    }
}
