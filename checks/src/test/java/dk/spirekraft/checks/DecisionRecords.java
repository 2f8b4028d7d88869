package dk.spirekraft.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The architecture decision records in `docs/adr`, read together: numbers, form, and who replaces whom.
final class DecisionRecords {

    private static final int MOST_LINES = 60;
    private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\\.md");
    private static final List<String> HEADINGS =
            List.of("Status", "Context", "Decision", "Consequences", "Revisit when");
    private static final Pattern LEFT_OVER = Pattern.compile("NNNN|\\bT" + "ODO\\b|\\bT" + "BD\\b|\\bF"
            + "IXME\\b|(?i:lorem ipsum)|\\[(?:title|date|name)]|<(?:title|date|name|why|what)>");
    private static final String SUPERSEDES = "supersedes";
    private static final String SUPERSEDED = "superseded by";

    private DecisionRecords() {}

    static List<Breach> breaches(List<Document> records) {
        List<Breach> breaches = new ArrayList<>();
        Map<Integer, Document> byNumber = new TreeMap<>();
        for (Document document : records) {
            Matcher name = NAME.matcher(document.fileName());
            if (!name.matches()) {
                breaches.add(new Breach(document.path(), 0, "is not named like 0001-decision-as-title.md"));
                continue;
            }
            int number = Integer.parseInt(name.group(1));
            Document first = byNumber.putIfAbsent(number, document);
            if (first != null) breaches.add(new Breach(document.path(), 0, "has the number of " + first.fileName()));
            breaches.addAll(form(document));
        }
        breaches.addAll(gaps(byNumber));
        breaches.addAll(pairs(byNumber));
        return breaches;
    }

    private static List<Breach> form(Document document) {
        List<Breach> breaches = new ArrayList<>();
        List<String> lines = document.lines();
        if (lines.size() > MOST_LINES)
            breaches.add(new Breach(
                    document.path(),
                    lines.size(),
                    "has %d lines, the ceiling is %d".formatted(lines.size(), MOST_LINES)));
        List<String> headings = Markdown.of(document).headings();
        for (String heading : HEADINGS)
            if (!headings.contains(heading))
                breaches.add(new Breach(document.path(), 0, "has no heading “%s”".formatted(heading)));
        Matcher leftOver = LEFT_OVER.matcher(document.text());
        while (leftOver.find())
            breaches.add(new Breach(
                    document.path(),
                    document.lineAt(leftOver.start()),
                    "‘%s’ is left over from a template".formatted(leftOver.group())));
        return breaches;
    }

    private static List<Breach> gaps(Map<Integer, Document> byNumber) {
        List<Breach> breaches = new ArrayList<>();
        int next = 1;
        for (Map.Entry<Integer, Document> entry : byNumber.entrySet()) {
            if (entry.getKey() != next)
                breaches.add(new Breach(entry.getValue().path(), 0, "comes where %04d is expected".formatted(next)));
            next = entry.getKey() + 1;
        }
        return breaches;
    }

    private static List<Breach> pairs(Map<Integer, Document> byNumber) {
        List<Breach> breaches = new ArrayList<>();
        byNumber.forEach((number, document) -> {
            for (int other : named(document, SUPERSEDES))
                if (!named(byNumber.get(other), SUPERSEDED).contains(number))
                    breaches.add(
                            new Breach(document.path(), 0, "supersedes %04d, which does not say so".formatted(other)));
            for (int other : named(document, SUPERSEDED))
                if (!named(byNumber.get(other), SUPERSEDES).contains(number))
                    breaches.add(new Breach(
                            document.path(), 0, "is superseded by %04d, which does not say so".formatted(other)));
        });
        return breaches;
    }

    private static List<Integer> named(@Nullable Document document, String relation) {
        if (document == null) return List.of();
        return Pattern.compile("(?i)\\b" + relation + "[^\\d\\n]*(\\d{4})")
                .matcher(document.text())
                .results()
                .map((MatchResult found) -> Integer.parseInt(found.group(1)))
                .toList();
    }
}
