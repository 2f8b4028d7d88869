package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Journal;
import dk.spirekraft.learn.journal.JournalPage;
import dk.spirekraft.learn.journal.Passes;
import dk.spirekraft.learn.journal.PasskeyLocks;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the page of an open journal.
@Component
class HomeViews {

    private static final int BEGINNING = 120;

    private final Journal journal;
    private final PasskeyLocks locks;
    private final Door door;
    private final Occasions occasions;

    HomeViews(Journal journal, PasskeyLocks locks, Door door, Occasions occasions) {
        this.locks = locks;
        this.door = door;
        this.journal = journal;
        this.occasions = occasions;
    }

    HomePage page(Door.Inside inside) {
        Words words = inside.call().words();
        var opened = journal.open(inside.key());
        List<String> ids = locks.of(inside.call().person());
        Set<String> written =
                opened.entries().stream().map(JournalPage.Entry::occasion).collect(Collectors.toSet());
        List<HomePage.Prompt> prompts = occasions.of(inside.call().person(), words).stream()
                .filter(occasion -> !written.contains(occasion.key()))
                .map(occasion -> new HomePage.Prompt(
                        occasion.title(), words.date(occasion.on()), "/dagbog/nyt?om=" + occasion.key()))
                .toList();
        return new HomePage(
                words.of("learn.journal.title"),
                words.of("learn.journal.open", Passes.VALID.toMinutes()),
                prompts,
                opened.entries().stream().map(entry -> line(entry, words)).toList(),
                opened.unreadable() == 0 ? "" : words.of("learn.journal.unreadable", opened.unreadable()),
                door.passkeyed(inside.call(), locks.others(inside.call().person())),
                ids.isEmpty() ? "" : words.of("learn.journal.passkey.count", ids.size()));
    }

    private static HomePage.Line line(JournalPage.Entry entry, Words words) {
        String text = entry.text().replaceAll("\\s+", " ");
        return new HomePage.Line(
                title(entry, words),
                words.date(entry.on()),
                text.length() <= BEGINNING ? text : text.substring(0, BEGINNING).strip() + " …",
                "/dagbog/blade/" + entry.id());
    }

    static String title(JournalPage.Entry entry, Words words) {
        return entry.title().isEmpty() ? words.of("learn.journal.entry.free") : entry.title();
    }
}
