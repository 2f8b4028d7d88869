package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Ability;
import dk.spirekraft.learn.journal.JournalPage;
import dk.spirekraft.learn.journal.JournalPage.Assessment;
import dk.spirekraft.learn.journal.JournalPage.Entry;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// A whole journal as a file that needs no program to be read.
///
/// @param pages newest first
record JournalBook(List<JournalPage> pages, Words words) {

    JournalBook {
        pages = List.copyOf(pages);
    }

    byte[] text() {
        return written("", "\n\n----\n\n");
    }

    byte[] markdown() {
        return written("## ", "\n\n");
    }

    private byte[] written(String heading, String between) {
        return pages.stream()
                .map(page -> heading + heading(page) + "\n\n" + body(page))
                .collect(Collectors.joining(between, "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String heading(JournalPage page) {
        String title = switch (page) {
            case Entry entry -> HomeViews.title(entry, words);
            case Assessment look ->
                words.of("learn.journal.assess.title", words.of(look.moment().label()));
        };
        return words.date(page.on()) + " · " + title;
    }

    private String body(JournalPage page) {
        return switch (page) {
            case Entry entry -> entry.text();
            case Assessment look ->
                Arrays.stream(Ability.values())
                        .flatMap(ability -> Optional.ofNullable(look.rungs().get(ability)).stream()
                                .map(rung -> "- " + words.of(ability.label()) + ": " + words.of(rung.label())))
                        .collect(Collectors.joining("\n"));
        };
    }

    byte[] json(JsonMapper json) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(pages.toArray(JournalPage[]::new));
    }
}
