package dk.spirekraft.learn.calendar;

import dk.spirekraft.learn.calendar.CalendarEntry.Times;
import dk.spirekraft.learn.calendar.InvitationRound.News;
import dk.spirekraft.learn.support.MailKeys;
import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.people.Enclosure;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.Post;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Writes what is new in somebody's calendar: in words, and each as a file that a calendar program takes. One alone is
/// shown as an invitation; of several, mail programs show none, so that they are listed.
@Component
class DateLetters {

    private final MailKeys keys;
    private final Post post;
    private final Dictionary dictionary;
    private final SiteAddress site;
    private final Clock clock;

    DateLetters(MailKeys keys, Post post, Dictionary dictionary, SiteAddress site, Clock clock) {
        this.keys = keys;
        this.post = post;
        this.dictionary = dictionary;
        this.site = site;
        this.clock = clock;
    }

    Letter letter(UUID municipality, Reach to, List<News> news) {
        Words words = dictionary.in(to.language());
        List<String> lines = news.stream().map(one -> line(one, words)).toList();
        String stop = site.of("/stop/" + keys.of(to.person(), municipality));
        String text = words.of("support.mail.greeting", to.name())
                + lines.stream().collect(Collectors.joining("\n- ", "\n\n- ", "\n\n"))
                + words.of("support.dates.text")
                + "\n\n-- \n"
                + words.of("support.mail.choose") + " " + site.of("/paamindelser") + "\n"
                + words.of("support.mail.stop") + " " + stop;
        String subject = news.size() == 1 ? lines.getFirst() : words.of("support.dates.several", news.size());
        return new Letter(to.email(), subject, text, new Letter.More("", "", stop, true, enclosures(news, to, words)));
    }

    private static String line(News news, Words words) {
        if (news.entry().isEmpty()) return words.of("support.dates.gone");
        CalendarEntry entry = news.entry().get();
        String when = when(entry.times(), words);
        return words.of(
                "support.dates." + (news.off() ? "off" : news.again() ? "moved" : "new"), entry.title(words), when);
    }

    static String when(Times times, Words words) {
        return switch (times) {
            case Times.Hours hours -> words.time(hours.begins());
            case Times.Days days -> words.day(days.first());
        };
    }

    private List<Enclosure> enclosures(List<News> news, Reach to, Words words) {
        var file = new CalendarFile(post.sender(), clock.instant(), site::of, words);
        return IntStream.range(0, news.size())
                .mapToObj(number -> {
                    News one = news.get(number);
                    return one.off()
                            ? enclosure("CANCEL", number, file.cancellation(one, to), news)
                            : enclosure("REQUEST", number, file.invitation(one.numbered(), to), news);
                })
                .toList();
    }

    private static Enclosure enclosure(String method, int number, String content, List<News> news) {
        return new Enclosure(
                "spirekraft-%d.ics".formatted(number + 1),
                "text/calendar; method=" + method,
                content,
                news.size() == 1);
    }
}
