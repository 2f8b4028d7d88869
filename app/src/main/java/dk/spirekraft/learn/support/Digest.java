package dk.spirekraft.learn.support;

import dk.spirekraft.learn.reply.ReplyAddresses;
import dk.spirekraft.learn.support.ReminderTexts.Filled;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.people.Letter;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes all that somebody is reminded of into one letter, in their language.
@Component
public class Digest {

    private final ReminderTexts texts;
    private final ReplyAddresses replies;
    private final MailKeys keys;
    private final Dictionary dictionary;
    private final SiteAddress site;
    private final TemplateEngine engine;

    Digest(
            ReminderTexts texts,
            ReplyAddresses replies,
            MailKeys keys,
            Dictionary dictionary,
            SiteAddress site,
            TemplateEngine engine) {
        this.texts = texts;
        this.replies = replies;
        this.keys = keys;
        this.dictionary = dictionary;
        this.site = site;
        this.engine = engine;
    }

    /// What the letter says, in finished words.
    ///
    /// @param reply what an answer does, empty where none is read
    /// @param why it came, and where it is ended
    public record Said(
            String greeting,
            List<Thing> things,
            String reply,
            String why,
            String choose,
            String chooseAt,
            String stop) {

        public Said {
            things = List.copyOf(things);
        }
    }

    /// One thing to do.
    public record Thing(String subject, String before, String link, String after) {}

    /// @param due at least one, all to the same person
    Letter letter(Reach to, List<Due> due) {
        Words words = dictionary.in(to.language());
        List<Filled> filled =
                due.stream().map(one -> texts.fill(one, words)).distinct().toList();
        Optional<Trial> trial = trial(due);
        Optional<String> reply = trial.flatMap(one -> replies.open(one, to.person()));
        String stop =
                site.of("/stop/" + keys.of(to.person(), due.getFirst().cause().municipality()));
        var said = new Said(
                words.of("support.mail.greeting", to.name()),
                filled.stream()
                        .map(one -> new Thing(
                                words.of("support.mail.thing", one.subject(), one.minutes()),
                                one.before(),
                                one.link(),
                                one.after()))
                        .toList(),
                reply.isEmpty()
                        ? ""
                        : words.of(
                                "support.mail.reply", trial.orElseThrow().plan().aim()),
                why(due.getFirst().cause(), words),
                words.of("support.mail.choose"),
                site.of("/paamindelser"),
                words.of("support.mail.stop"));
        var html = new StringOutput();
        engine.render("learn/support/mail.jte", Map.of("words", words, "said", said, "stop", stop), html);
        return new Letter(
                to.email(),
                filled.size() == 1
                        ? oneLine(filled.getFirst().subject())
                        : words.of("support.mail.several", filled.size()),
                text(said, stop),
                new Letter.More(html.toString(), reply.orElse(""), stop, true, List.of()));
    }

    private static String why(Cause cause, Words words) {
        return words.of(cause.isProgramme() ? "support.mail.why" : "support.mail.why.school", cause.name());
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ");
    }

    /// The trial that an answer would be about: the first of these.
    private static Optional<Trial> trial(List<Due> due) {
        return due.stream()
                .map(one -> one.occasion().matter())
                .filter(Matter.OfTrial.class::isInstance)
                .map(matter -> ((Matter.OfTrial) matter).overview().trial())
                .filter(Trial::isUnderWay)
                .findFirst();
    }

    private static String text(Said said, String stop) {
        String things = said.things().stream()
                .map(thing -> thing.subject() + "\n" + thing.before() + thing.link() + thing.after())
                .collect(Collectors.joining("\n\n"));
        return said.greeting() + "\n\n" + things
                + (said.reply().isEmpty() ? "" : "\n\n" + said.reply())
                + "\n\n-- \n" + said.why() + "\n" + said.choose() + " " + said.chooseAt()
                + "\n" + said.stop() + " " + stop;
    }
}
