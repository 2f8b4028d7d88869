package dk.spirekraft.learn.programme.web;

/// How wide words are about to be: good enough to keep them from running into each other.
final class Measure {

    private Measure() {}

    /// @param perLetter the mean width of a letter
    static double words(String text, double perLetter) {
        return text.codePointCount(0, text.length()) * perLetter;
    }
}
