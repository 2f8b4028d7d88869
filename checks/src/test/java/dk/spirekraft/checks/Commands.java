package dk.spirekraft.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Whether the commands that a document shows can be typed: `bin/…` lines of its code blocks, with their words.
record Commands(Function<String, Optional<String>> script) {

    private static final Pattern OPTION = Pattern.compile("-{0,2}[a-z][a-z-]*");

    /// Looks a program up in the tree. What starts our command line knows all words of that and of the operator's.
    static Commands inRepository() {
        return new Commands(path -> {
            if (!Repository.ROOT.resolve(path).toFile().canExecute()) return Optional.empty();
            String text = Repository.read(path).text();
            return Optional.of(text.contains("cli") ? text + commandLine() : text);
        });
    }

    List<Breach> broken(Markdown page) {
        List<Breach> breaches = new ArrayList<>();
        for (Markdown.Line line : page.code())
            for (String command : line.text().split("&&|\\|\\||[|;#]", -1))
                fault(command.strip().replaceFirst("^\\$\\s+", ""))
                        .ifPresent(
                                fault -> breaches.add(new Breach(page.document().path(), line.number(), fault)));
        return breaches;
    }

    private Optional<String> fault(String command) {
        List<String> words = Arrays.stream(command.split("\\s+"))
                .dropWhile(word -> word.matches("[A-Z_]+=.*"))
                .toList();
        if (words.isEmpty() || !words.getFirst().matches("(\\./)?bin/.*")) return Optional.empty();
        String program = words.getFirst().replaceFirst("^\\./", "");
        Optional<String> known = script.apply(program);
        if (known.isEmpty()) return Optional.of(program + " is no program of ours");
        return words.stream()
                .skip(1)
                .map(word -> word.replaceFirst("=.*", ""))
                .filter(word -> OPTION.matcher(word).matches() && !knows(known.get(), word))
                .findFirst()
                .map(word -> "%s does not know %s".formatted(program, word));
    }

    private static boolean knows(String text, String word) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                .matcher(text)
                .find();
    }

    private static String commandLine() {
        var text = new StringBuilder();
        for (String folder : List.of("cli/src/main/java", "app/src/main/java/dk/spirekraft/operate"))
            Repository.documents(folder, ".java").forEach(document -> text.append(document.text()));
        return text.toString();
    }
}
