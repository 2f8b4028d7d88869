package dk.spirekraft.measure.web;

import dk.spirekraft.measure.OpenDraft;
import dk.spirekraft.measure.foreseen.Pace;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// One item and its answers.
///
/// @param least from how many answers anything is shown
/// @param parts how far each part is
/// @param lead what to think of while answering
/// @param action where the form goes
/// @param back where *back* leads
public record ItemPage(
        String title,
        String school,
        int least,
        List<Progress> parts,
        String partOf,
        String left,
        String lead,
        String stem,
        List<Choice> choices,
        String action,
        String back)
        implements PageContent {

    /// How much of a part is behind the participant.
    public enum Progress {
        NONE,
        SOME,
        ALL
    }

    /// An answer to tap.
    public record Choice(int value, String label, boolean chosen) {}

    public ItemPage {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }

    static int count(OpenDraft draft) {
        return draft.wave().questionnaire().items().size();
    }

    /// @param number from 1
    static ItemPage of(OpenDraft draft, int number, Words words) {
        Questionnaire questionnaire = draft.wave().questionnaire();
        String language = words.language().tag();
        Item item = questionnaire.items().get(number - 1);
        int part = partOf(questionnaire, item);
        String partOf =
                words.of("measure.item.part", part + 1, questionnaire.parts().size());
        return new ItemPage(
                words.of("measure.item.title", number) + " · " + partOf,
                draft.wave().school().name(),
                draft.wave().least(),
                progress(questionnaire, number - 1),
                partOf,
                words.of("measure.item.left", Pace.minutes(count(draft) - number + 1)),
                questionnaire.parts().get(part).lead().in(language),
                item.text().in(language),
                choices(questionnaire, draft.shown(number - 1), language),
                "/svar/" + number,
                number == 1 ? "/svar" : "/svar/" + (number - 1));
    }

    private static int partOf(Questionnaire questionnaire, Item item) {
        return IntStream.range(0, questionnaire.parts().size())
                .filter(i -> questionnaire.parts().get(i).id().equals(item.part()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Progress> progress(Questionnaire questionnaire, int item) {
        return questionnaire.parts().stream()
                .map(part -> {
                    var places = IntStream.range(0, questionnaire.items().size())
                            .filter(i -> questionnaire.items().get(i).part().equals(part.id()))
                            .summaryStatistics();
                    if (item > places.getMax()) return Progress.ALL;
                    return item > places.getMin() ? Progress.SOME : Progress.NONE;
                })
                .toList();
    }

    private static List<Choice> choices(Questionnaire questionnaire, OptionalInt chosen, String language) {
        var scale = questionnaire.scale();
        return scale.formOrder()
                .mapToObj(value -> new Choice(
                        value, scale.label(value).in(language), chosen.isPresent() && chosen.getAsInt() == value))
                .toList();
    }
}
