package dk.spirekraft.learn.support.web;

import dk.spirekraft.learn.support.Wishes;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;

/// Somebody's reminders and dates.
///
/// @param wanted true if they get mails
/// @param language the tag of the language of their mails
/// @param unsent why no mail comes, empty where mails come
/// @param calendar the address of their dates, empty while there is none
public record WishesPage(
        String title, boolean wanted, String language, String unsent, List<Row> coming, String calendar)
        implements PageContent {

    /// One thing that a mail will ask for.
    public record Row(String when, String subject, String about) {}

    public WishesPage {
        coming = List.copyOf(coming);
    }

    static Row row(Wishes.Coming coming, Words words) {
        return new Row(
                words.day(coming.on()),
                coming.subject(),
                words.of("support.wishes.about", coming.programme(), coming.minutes()));
    }
}
