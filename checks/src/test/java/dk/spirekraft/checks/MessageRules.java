package dk.spirekraft.checks;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What holds for every message file by itself, and between the two languages.
final class MessageRules {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    private MessageRules() {}

    static List<Breach> eachByItself(MessageFile file) {
        List<Breach> breaches = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MessageFile.Entry entry : file.entries()) {
            if (!seen.add(entry.key())) breaches.add(file.breach(entry, "stands here twice"));
            if (!entry.key().startsWith(file.module() + "."))
                breaches.add(file.breach(entry, "does not begin with its module, %s".formatted(file.module())));
            fault(entry.words()).ifPresent(fault -> breaches.add(file.breach(entry, fault)));
        }
        return breaches;
    }

    static List<Breach> betweenLanguages(List<MessageFile> files) {
        List<Breach> breaches = new ArrayList<>();
        for (MessageFile file : files) {
            Map<String, String> other = files.stream()
                    .filter(each -> each.isEnglish() != file.isEnglish())
                    .flatMap(each -> each.entries().stream())
                    .collect(Collectors.toMap(MessageFile.Entry::key, MessageFile.Entry::words, (a, b) -> a));
            for (MessageFile.Entry entry : file.entries())
                difference(entry, other, file.isEnglish() ? "Danish" : "English")
                        .ifPresent(difference -> breaches.add(file.breach(entry, difference)));
        }
        return breaches;
    }

    private static Optional<String> difference(
            MessageFile.Entry entry, Map<String, String> other, String otherLanguage) {
        String words = other.get(entry.key());
        if (words == null) return Optional.of("has no " + otherLanguage + " words");
        Set<String> here = arguments(entry.words());
        Set<String> there = arguments(words);
        if (here.equals(there)) return Optional.empty();
        return Optional.of("has arguments %s, but %s in %s".formatted(here, there, otherLanguage));
    }

    private static Optional<String> fault(String words) {
        if (words.isBlank()) return Optional.of("has no words");
        if (LONE_APOSTROPHE.matcher(words).find())
            return Optional.of("has a lone ' which MessageFormat takes for a quote: write ’, or '' where ' is meant");
        try {
            var unused = new MessageFormat(words);
            return Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.of("is no message pattern: " + malformed.getMessage());
        }
    }

    private static Set<String> arguments(String words) {
        return ARGUMENT.matcher(words)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
