package dk.spirekraft.people.web;

import dk.spirekraft.people.Letter;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The letters of the demo, each with its link to click.
public record MailboxPage(String title, List<Row> letters) implements PageContent {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    /// @param link the first link in the text as a path, empty for none
    public record Row(String to, String subject, String text, String link) {}

    public MailboxPage {
        letters = List.copyOf(letters);
    }

    static MailboxPage of(List<Letter> letters, Words words) {
        return new MailboxPage(
                words.of("people.mailbox.title"),
                letters.stream().map(MailboxPage::row).toList());
    }

    private static Row row(Letter letter) {
        Matcher link = LINK.matcher(letter.text());
        return new Row(letter.to(), letter.subject(), letter.text(), link.find() ? link.group(1) : "");
    }
}
