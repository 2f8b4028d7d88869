package dk.spirekraft.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Where Java and templates name the keys of message files. A key put together, such as `"people.role." + role`,
/// stands for all keys that have something without a dot where the expression stands.
record KeyUses(List<Use> uses) {

    /// One literal key, or one put together, as a pattern. A key is asked for where `of`, `has` or `find` takes it.
    record Use(Document document, int line, String written, Pattern pattern, boolean asked) {

        boolean covers(String key) {
            return pattern.matcher(key).matches();
        }
    }

    private static final String LITERAL = "\"([a-zA-Z][\\w-]*\\.[\\w.-]*)\"";
    private static final String EXPRESSION = "(?:\\((?:[^()]|\\([^()]*\\))*\\)|[\\w.]+(?:\\([^()]*\\))?)+";
    private static final String FURTHER = "((?:\\s*\\+\\s*(?:\"[\\w.-]*\"|" + EXPRESSION + "))*)";
    private static final Pattern KEY =
            Pattern.compile("(words(?:\\(\\))?\\s*\\.\\s*(?:of|has|find)\\(\\s*)?" + LITERAL + FURTHER);
    private static final Pattern PART = Pattern.compile("\\s*\\+\\s*(?:\"([\\w.-]*)\"|" + EXPRESSION + ")");

    static KeyUses in(List<Document> sources) {
        List<Use> uses = new ArrayList<>();
        for (Document source : sources)
            KEY.matcher(source.text()).results().forEach(found -> uses.add(use(source, found)));
        return new KeyUses(List.copyOf(uses));
    }

    /// Keys that are asked for and stand in no message file. A literal that nobody asks for may be anything else.
    List<Breach> unknown(Set<String> keys) {
        return uses.stream()
                .filter(Use::asked)
                .filter(use -> keys.stream().noneMatch(use::covers))
                .map(use -> new Breach(use.document().path(), use.line(), use.written() + " stands in no message file"))
                .toList();
    }

    /// Keys that nothing names, but for those that begin with a declared prefix.
    List<Breach> unused(MessageFile file, List<String> declared) {
        return file.entries().stream()
                .filter(entry -> declared.stream().noneMatch(entry.key()::startsWith))
                .filter(entry -> uses.stream().noneMatch(use -> use.covers(entry.key())))
                .map(entry -> file.breach(entry, "is used nowhere"))
                .toList();
    }

    private static Use use(Document source, MatchResult found) {
        var pattern = new StringBuilder(Pattern.quote(found.group(2)));
        PART.matcher(found.group(3)).results().forEach(part -> {
            String literal = part.group(1);
            pattern.append(literal == null ? "[^.]+" : Pattern.quote(literal));
        });
        boolean asked = found.group(1) != null;
        String written = found.group(2) + (found.group(3).isBlank() ? "" : "…");
        return new Use(source, source.lineAt(found.start(2)), written, Pattern.compile(pattern.toString()), asked);
    }
}
