package dk.spirekraft.checks;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Whether the relative links of our documents lead anywhere. The tree is passed in, so that a sample can be one.
record Links(Predicate<String> exists, Function<String, Markdown> read) {

    private static final Pattern ELSEWHERE = Pattern.compile("[a-z][a-z0-9+.-]*:.*|//.*");

    static Links inRepository() {
        return new Links(Repository::exists, path -> Markdown.of(Repository.read(path)));
    }

    List<Breach> dead(Markdown page) {
        List<Breach> breaches = new ArrayList<>();
        for (Markdown.Line link : page.links())
            fault(page, link.text())
                    .ifPresent(fault ->
                            breaches.add(new Breach(page.document().path(), link.number(), link.text() + " " + fault)));
        return breaches;
    }

    private Optional<String> fault(Markdown page, String link) {
        if (ELSEWHERE.matcher(link).matches()) return Optional.empty();
        String[] halves = link.split("#", 2);
        String target = halves[0].isEmpty() ? page.document().path() : resolve(page, halves[0]);
        if (target.startsWith("..") || link.startsWith("/")) return Optional.of("leads out of the repository");
        if (!exists.test(target)) return Optional.of("leads to no file");
        if (halves.length == 1 || !target.endsWith(".md")) return Optional.empty();
        Markdown there = halves[0].isEmpty() ? page : read.apply(target);
        return there.anchors().contains(halves[1]) ? Optional.empty() : Optional.of("leads to no heading");
    }

    private static String resolve(Markdown page, String link) {
        String decoded = URI.create(link).getPath();
        return Path.of(page.document().folder()).resolve(decoded).normalize().toString();
    }
}
