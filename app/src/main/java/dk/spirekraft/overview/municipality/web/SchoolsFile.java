package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.anchor.check.Rung;
import dk.spirekraft.learn.process.Figure;
import dk.spirekraft.learn.process.Share;
import dk.spirekraft.overview.municipality.SchoolState;
import dk.spirekraft.web.CsvField;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The schools' page as a file (RFC 4180, UTF-8 with its mark): one line a school, in the order of the alphabet.
///
/// @param readsWishes false for whoever is not told what schools would like help with
record SchoolsFile(boolean readsWishes, Words words) {

    String of(List<SchoolState> states) {
        return "\uFEFF" + line(head())
                + states.stream().map(state -> line(cells(state))).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvField::quoted).collect(Collectors.joining(";")) + "\r\n";
    }

    private List<String> head() {
        List<String> head =
                new ArrayList<>(List.of(words.of("overview.file.head").split(";")));
        Arrays.stream(Figure.values()).map(figure -> words.of(figure.label())).forEach(head::add);
        Arrays.stream(Rung.values()).map(rung -> words.of(rung.label())).forEach(head::add);
        if (readsWishes) head.add(words.of("overview.help.title"));
        return head;
    }

    private List<String> cells(SchoolState state) {
        List<String> cells = new ArrayList<>(List.of(
                state.school().name(),
                words.of(state.way().label()),
                state.next().map(next -> next.name(words)).orElse(""),
                state.next().map(next -> next.first().toString()).orElse("")));
        Arrays.stream(Figure.values())
                .map(figure -> state.figures().getOrDefault(figure, Share.NONE))
                .map(share -> share.isEmpty() ? "" : words.of("learn.process.share", share.done(), share.of()))
                .forEach(cells::add);
        Arrays.stream(Rung.values())
                .map(rung -> state.anchoring()
                        .map(check -> words.of(rung.step(check.step(rung))))
                        .orElse(""))
                .forEach(cells::add);
        if (readsWishes)
            cells.add(state.wishes().stream()
                    .map(wish -> words.of(wish.topic().label()) + ": " + wish.text())
                    .collect(Collectors.joining(" · ")));
        return cells;
    }
}
