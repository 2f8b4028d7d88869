package dk.spirekraft.share.catalogue;

/// A text in a line or two, without marks.
public final class Summary {

    private static final int LONGEST = 240;

    private Summary() {}

    public static String of(String markdown) {
        String plain = markdown.replaceAll("[*_>#`\\[\\]]+", "")
                .replaceAll("\\(https?://[^)\\s]*\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() <= LONGEST) return plain;
        int end = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, end > LONGEST / 2 ? end : LONGEST) + " …";
    }
}
