package dk.spirekraft.learn.process.web;

import dk.spirekraft.learn.journal.AssessmentMarks;
import dk.spirekraft.learn.journal.Moment;
import dk.spirekraft.learn.process.Figure;
import dk.spirekraft.learn.process.ProcessFigures;
import dk.spirekraft.learn.process.ProgrammeFigures;
import dk.spirekraft.learn.process.Share;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.people.School;
import dk.spirekraft.web.CsvField;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the pages and the file of how a programme went.
@Component
class ProcessViews {

    private final ProcessFigures figures;
    private final AssessmentMarks marks;

    ProcessViews(ProcessFigures figures, AssessmentMarks marks) {
        this.figures = figures;
        this.marks = marks;
    }

    /// For those who run the programme.
    ProcessPage page(Programme programme, Words words) {
        ProgrammeFigures counted = figures.of(programme);
        Stream<ProcessPage.Part> whole =
                Stream.of(new ProcessPage.Part(words.of("learn.process.whole"), lines(counted.whole(), words)));
        Stream<ProcessPage.Part> schools = counted.schools().stream()
                .map(one -> new ProcessPage.Part(one.school().name(), lines(one.figures(), words)));
        return new ProcessPage(
                words.of("learn.process.title"),
                programme.address(),
                programme.name(),
                programme.address() + "/tal.csv",
                Stream.concat(whole, schools).toList(),
                definitions(words),
                looks(programme, words));
    }

    private List<String> looks(Programme programme, Words words) {
        Map<Moment, Integer> atLeast = marks.atLeast(programme.id());
        return Arrays.stream(Moment.values())
                .map(moment ->
                        words.of("learn.process.look", words.of(moment.label()), atLeast.getOrDefault(moment, 0)))
                .toList();
    }

    /// For a school's own working group: their figures alone.
    ProcessPage page(Programme programme, School school, Words words) {
        List<ProcessPage.Part> own = figures.of(programme).at(school).stream()
                .map(one -> new ProcessPage.Part(one.school().name(), lines(one.figures(), words)))
                .toList();
        return new ProcessPage(
                words.of("learn.process.title"),
                school.address() + "/forloeb",
                programme.name(),
                "",
                own,
                definitions(words),
                List.of());
    }

    private static List<ProcessPage.Line> lines(Map<Figure, Share> shares, Words words) {
        return Arrays.stream(Figure.values())
                .map(figure -> new ProcessPage.Line(
                        words.of(figure.label()), value(shares.getOrDefault(figure, Share.NONE), words)))
                .toList();
    }

    private static String value(Share share, Words words) {
        return share.isEmpty()
                ? words.of("learn.process.nothing")
                : words.of("learn.process.share", share.done(), share.of());
    }

    private static List<ProcessPage.Definition> definitions(Words words) {
        return Arrays.stream(Figure.values())
                .map(figure -> new ProcessPage.Definition(words.of(figure.label()), words.of(figure.definition())))
                .toList();
    }

    /// One line a school and figure (RFC 4180, UTF-8 with its mark), schools alphabetical.
    String file(Programme programme, Words words) {
        StringBuilder file = new StringBuilder("\uFEFF")
                .append(words.of("learn.process.file"))
                .append("\r\n");
        for (ProgrammeFigures.AtSchool one : figures.of(programme).schools())
            for (Figure figure : Figure.values()) {
                Share share = one.figures().getOrDefault(figure, Share.NONE);
                file.append(CsvField.quoted(one.school().name()))
                        .append(';')
                        .append(CsvField.quoted(words.of(figure.label())))
                        .append(";%d;%d;".formatted(share.done(), share.of()))
                        .append(CsvField.quoted(words.of(figure.definition())))
                        .append("\r\n");
            }
        return file.toString();
    }

    /// Quoted, and never read as a formula by a spreadsheet.
}
