package dk.spirekraft.understand.web;

import dk.spirekraft.web.Words;

/// A scale's name as it stands inside a sentence.
final class LowerCase {

    private LowerCase() {}

    static String of(String name, Words words) {
        return name.substring(0, 1).toLowerCase(words.language().locale()) + name.substring(1);
    }
}
