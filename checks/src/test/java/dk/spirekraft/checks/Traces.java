package dk.spirekraft.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one machine or one network leaves behind in text: its paths, its registries, and pages that call elsewhere.
/// The forbidden strings are put together here, so that this file does not hold them.
final class Traces {

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.~})\\]*-])/(?:work|home|root|tmp)/[\\w$./{-]+");
    private static final Pattern REGISTRY = Pattern.compile(String.join(
            "|",
            "repo1?\\.maven\\." + "(?:apache\\.)?org",
            "registry\\." + "(?:npmjs|yarnpkg)\\.\\w+",
            "(?:files\\.)?pypi\\." + "org|files\\.pythonhosted\\." + "org",
            "(?:index|static)\\.crates\\." + "io",
            "proxy\\.golang\\." + "org",
            "(?:deb|security|ftp)\\.debian\\." + "org",
            "\\w+\\.sonatype\\." + "(?:org|com)",
            "(?i:artifactory|nexus)[\\w.-]*\\.[a-z]{2,}"));
    private static final Pattern CALLS_ELSEWHERE = Pattern.compile(
            "(?i)(?:\\b(?:src|href|srcset|action|poster)\\s*=\\s*[\"']?|url\\(\\s*[\"']?|@import\\s+[\"'])(?:https?:)?//[^\"'\\s)]+");

    private Traces() {}

    static List<Breach> machinePaths(Document document) {
        return found(document, MACHINE_PATH, "is a path of one machine").stream()
                .filter(breach -> !isTemporary(document.lines().get(breach.line() - 1)))
                .toList();
    }

    static List<Breach> registries(Document document) {
        return found(document, REGISTRY, "is a registry: which one is used is the machine's own setting");
    }

    static List<Breach> callsElsewhere(Document document) {
        return found(document, CALLS_ELSEWHERE, "calls another site: our pages are whole by themselves");
    }

    private static boolean isTemporary(String line) {
        return line.contains("mktemp");
    }

    private static List<Breach> found(Document document, Pattern pattern, String what) {
        List<Breach> breaches = new ArrayList<>();
        Matcher matcher = pattern.matcher(document.text());
        while (matcher.find())
            breaches.add(new Breach(
                    document.path(), document.lineAt(matcher.start()), "‘%s’ %s".formatted(matcher.group(), what)));
        return breaches;
    }
}
