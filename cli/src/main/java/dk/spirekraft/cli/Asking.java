package dk.spirekraft.cli;

import dk.spirekraft.cli.table.AnswerCodes;
import dk.spirekraft.cli.table.Refused;
import dk.spirekraft.psychometrics.ResponseScale;
import dk.spirekraft.questionnaire.QuestionnaireFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What was asked, from a questionnaire file or from the options beside it.
final class Asking {

    @Option(names = "--questionnaire", paramLabel = "Q.yaml", description = "the questionnaire that was asked")
    private Optional<Path> questionnaire = Optional.empty();

    @Option(
            names = "--scale",
            paramLabel = "name=item,item:reverse",
            description = "a scale by its columns, or the name of one of the questionnaire's; may be repeated")
    private List<String> scales = List.of();

    @Option(names = "--min", paramLabel = "CODE", description = "the lowest answer, with --scale")
    private Optional<Integer> min = Optional.empty();

    @Option(names = "--max", paramLabel = "CODE", description = "the highest answer, with --scale")
    private Optional<Integer> max = Optional.empty();

    @Option(
            names = "--matters",
            paramLabel = "POINTS",
            description = "the smallest change or deviation that matters; the questionnaire's, or 5")
    private Optional<Double> matters = Optional.empty();

    Instrument instrument() {
        Instrument asked = questionnaire.map(this::fromFile).orElseGet(this::fromOptions);
        double points = matters.orElse(1.0);
        if (!(points > 0 && points <= 100))
            throw new Misused("--matters is over 0 and at most 100 points, but is " + points);
        return matters.isPresent() ? asked.mattering(points) : asked;
    }

    /// The same, or nothing where there are plain numbers to work on.
    Instrument instrumentBeside(List<String> numbers) {
        boolean isNothing = questionnaire.isEmpty() && scales.isEmpty();
        return isNothing && !numbers.isEmpty() ? Instrument.none() : instrument();
    }

    private Instrument fromFile(Path file) {
        if (min.isPresent() || max.isPresent())
            throw new Misused("--min and --max stand in the questionnaire; leave them out");
        return switch (QuestionnaireFile.read(text(file))) {
            case QuestionnaireFile.Outcome.Read read -> {
                Instrument all = Instrument.of(read.questionnaire());
                yield scales.isEmpty() ? all : all.only(scales);
            }
            case QuestionnaireFile.Outcome.Rejected rejected ->
                throw new Refused("%s, %s".formatted(file, rejected.faults().getFirst()));
        };
    }

    private Instrument fromOptions() {
        if (scales.isEmpty())
            throw new Misused(
                    "Say what was asked: --questionnaire Q.yaml, or --scale name=item,item with --min and --max");
        if (min.isEmpty() || max.isEmpty())
            throw new Misused("Without a questionnaire, --min and --max say which answers there are");
        try {
            var scale = new ResponseScale(min.get(), max.get());
            return Instrument.of(
                    AnswerCodes.of(scale), scales.stream().map(AskedScale::of).toList());
        } catch (IllegalArgumentException impossible) {
            throw new Misused("--min, --max: " + impossible.getMessage());
        }
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (NoSuchFileException absent) {
            throw new Refused("%s: there is no such file".formatted(path));
        } catch (CharacterCodingException other) {
            throw new Refused("%s cannot be read as UTF-8 text".formatted(path));
        } catch (IOException unreadable) {
            throw new Refused(
                    Files.isDirectory(path)
                            ? "%s is a folder; name a file in it".formatted(path)
                            : "%s cannot be read".formatted(path));
        }
    }
}
