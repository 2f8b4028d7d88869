package dk.spirekraft.questionnaire.foreign;

import dk.spirekraft.questionnaire.foreign.ForeignForm.Choice;
import dk.spirekraft.questionnaire.foreign.ForeignForm.Question;
import dk.spirekraft.questionnaire.foreign.Remark.What;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes what was taken as a file of ours. Licence and owner are left blank: only somebody who knows can say them, and
/// the file is not taken before they do.
final class DraftYaml {

    private final Drafting drafting;
    private final List<String> languages;
    private final StringBuilder out = new StringBuilder();

    DraftYaml(Drafting drafting, List<String> languages) {
        this.drafting = drafting;
        this.languages = languages;
    }

    String of(ForeignForm form, List<Question> asked, List<Choice> answers) {
        line("id: " + drafting.id("questionnaire", form.name()));
        line("version: " + quoted(form.version().isBlank() ? "1" : form.version()));
        line("title: " + local(form.title(), form.name()));
        line("licence: \"\"");
        line("owner: \"\"");
        line("note: " + note(form.source()));
        line("languages: [" + languages.stream().map(drafting::named).collect(Collectors.joining(", ")) + "]");
        answers(answers);
        List<String> parts = asked.stream().map(Question::part).distinct().toList();
        line("parts:");
        for (String part : parts)
            line("  - { id: " + drafting.id("part", part) + ", lead: "
                    + local(form.parts().getOrDefault(part, Map.of()), form.name()) + " }");
        line("items:");
        for (Question question : asked)
            line("  - { id: " + drafting.id("item", question.name()) + ", part: " + drafting.id("part", question.part())
                    + ", text: " + local(question.text(), "") + " }");
        line("scales:");
        for (String part : parts) scale(form, part, asked);
        drafting.remark(What.SCALES_MADE, String.valueOf(parts.size()));
        return out.toString();
    }

    private void answers(List<Choice> answers) {
        List<Choice> sorted = drafting.fromLowest(answers);
        line("answers:");
        line("  lowest: " + (Drafting.code(sorted.getFirst()) == 0 ? 0 : 1));
        if (!sorted.equals(answers)) line("  highestFirst: true");
        line("  labels:");
        for (Choice answer : sorted) line("    - " + local(answer.label(), answer.code()));
        drafting.remark(
                What.ANSWERS,
                sorted.stream()
                        .map(answer -> Drafting.plain(answer.label().getOrDefault(languages.getFirst(), answer.code())))
                        .collect(Collectors.joining(" · ")));
    }

    private void scale(ForeignForm form, String part, List<Question> asked) {
        String items = asked.stream()
                .filter(question -> question.part().equals(part))
                .map(question -> drafting.id("item", question.name()))
                .collect(Collectors.joining(", "));
        line("  - { id: " + drafting.id("scale", "scale-" + part) + ", name: "
                + local(form.parts().getOrDefault(part, Map.of()), form.name()) + ", kind: other, items: [" + items
                + "] }");
    }

    /// @param otherwise where a language has no words
    private String local(Map<String, String> text, String otherwise) {
        return languages.stream()
                .map(language -> {
                    String words = drafting.text(text.getOrDefault(language, text.getOrDefault("", otherwise)));
                    return drafting.named(language) + ": "
                            + quoted(words.isEmpty() ? Drafting.plain(otherwise) : words);
                })
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private String note(String source) {
        return languages.stream()
                .map(drafting::named)
                .map(language -> language + ": "
                        + quoted(
                                language.equals("da")
                                        ? "Hentet fra en fil fra " + source + ". Ikke afprøvet."
                                        : "From a file of " + source + ". Not validated."))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
