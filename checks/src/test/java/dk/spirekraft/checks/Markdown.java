package dk.spirekraft.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Markdown file as far as our rules read it: links, the anchors of its headings, and code blocks.
record Markdown(Document document, List<Line> links, List<Line> code, List<String> headings, Set<String> anchors) {

    /// A link's target or a line of code, and the line on which it stands.
    record Line(int number, String text) {}

    private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern LINK = Pattern.compile("]\\(\\s*<?([^)\\s>]+)>?[^)]*\\)|^\\s*\\[[^\\]]+]:\\s*(\\S+)");
    private static final Pattern OWN_ANCHOR = Pattern.compile("<a\\s+(?:id|name)=\"([^\"]+)\"");

    static Markdown of(Document document) {
        var markdown = new Markdown(document, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        Map<String, Integer> slugs = new HashMap<>();
        boolean inCode = false;
        int number = 0;
        for (String line : document.lines()) {
            number++;
            if (FENCE.matcher(line).matches()) inCode = !inCode;
            else if (inCode) markdown.code.add(new Line(number, line));
            else markdown.read(number, line, slugs);
        }
        return markdown;
    }

    private void read(int number, String line, Map<String, Integer> slugs) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            headings.add(heading.group(1));
            String slug = slug(heading.group(1));
            int before = slugs.merge(slug, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? slug : slug + "-" + before);
        }
        Matcher own = OWN_ANCHOR.matcher(line);
        while (own.find()) anchors.add(own.group(1));
        Matcher link = LINK.matcher(line.replaceAll("`[^`]*`", "code"));
        while (link.find()) links.add(new Line(number, link.group(1) == null ? link.group(2) : link.group(1)));
    }

    /// The anchor that GitHub makes of a heading: lower case, no punctuation, spaces as hyphens.
    private static String slug(String heading) {
        String words = heading.replaceAll("]\\([^)]*\\)", "").replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "");
        return words.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
