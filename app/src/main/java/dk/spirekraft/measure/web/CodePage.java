package dk.spirekraft.measure.web;

import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;

/// Where a code is typed by hand.
///
/// @param typed what was typed before, kept
/// @param fault what was wrong with it, empty for nothing
/// @param foreign why a token that was brought is of no use, empty where none was
public record CodePage(String title, String typed, String fault, String foreign) implements PageContent {

    private static final int LONGEST = 60;

    static CodePage empty(Words words) {
        return new CodePage(words.of("measure.code.title"), "", "", "");
    }

    static CodePage missing(Words words) {
        return new CodePage(words.of("measure.code.title"), "", words.of("measure.code.missing"), "");
    }

    static CodePage unknown(String typed, Words words) {
        return new CodePage(words.of("measure.code.title"), cut(typed), words.of("measure.code.unknown"), "");
    }

    static CodePage busy(String typed, Words words) {
        return new CodePage(words.of("measure.code.title"), cut(typed), words.of("measure.code.busy"), "");
    }

    static CodePage foreign(Words words) {
        return new CodePage(words.of("measure.code.title"), "", "", words.of("measure.token.foreign"));
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
