package dk.spirekraft.measure.web;

import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;

/// Where a code is typed by hand.
///
/// @param typed what was typed before, kept
/// @param fault what was wrong with it, empty for nothing
public record CodePage(String title, String typed, String fault) implements PageContent {

    private static final int LONGEST = 60;

    static CodePage empty(Words words) {
        return new CodePage(words.of("measure.code.title"), "", "");
    }

    static CodePage unknown(String typed, Words words) {
        return new CodePage(words.of("measure.code.title"), cut(typed), words.of("measure.code.unknown"));
    }

    static CodePage busy(String typed, Words words) {
        return new CodePage(words.of("measure.code.title"), cut(typed), words.of("measure.code.busy"));
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
