package dk.spirekraft.overview.municipality;

import dk.spirekraft.anchor.check.Rung;
import dk.spirekraft.learn.process.Figure;
import dk.spirekraft.learn.process.Share;
import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.understand.MunicipalMean;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a municipality's main MED committee is told of a school year. It names no school, and tells no number of fewer
/// than three.
///
/// @param schools how many are in a programme of the year
/// @param figures how those programmes went together, each of three schools or more
/// @param rounds measured in the year, by name
/// @param anchoring what schools showed of their last check of the year, empty below three
/// @param stories released in the year, by title
/// @param patterns what was tried in the year, and what had become of it by its end
/// @param help what schools wished when the year ended, or wish now; empty below three
public record YearReport(
        SchoolYear year,
        int schools,
        Map<Figure, Share> figures,
        List<Measured> rounds,
        Patterns patterns,
        Optional<Anchored> anchoring,
        List<WrittenCase> stories,
        Optional<Help> help) {

    public YearReport {
        figures = Map.copyOf(figures);
        rounds = List.copyOf(rounds);
        stories = List.copyOf(stories);
    }

    /// A round that everybody at its schools may see.
    ///
    /// @param answered at the schools that means are made of, of `eligible` there
    public record Measured(String name, int schools, int answered, int eligible, List<Pooled> scales) {

        public Measured {
            scales = List.copyOf(scales);
        }
    }

    public record Pooled(Scale scale, MunicipalMean mean) {}

    /// How many of so many schools are on the upper two of the four steps of each row; a row with fewer than three is
    /// missing.
    public record Anchored(int schools, Map<Rung, Integer> holding) {

        public Anchored {
            holding = Map.copyOf(holding);
        }
    }

    /// @param topics by how many schools; one of fewer than three is missing
    public record Help(int schools, Map<HelpWish.Topic, Integer> topics) {

        public Help {
            topics = Map.copyOf(topics);
        }
    }
}
