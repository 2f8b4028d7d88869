package dk.spirekraft.understand.web;

import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.understand.Observations;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The ways to look at one result: together on phones and paper, as a table, or on the wall.
@Component
class ResultViews {

    private final Results results;
    private final Observations observations;

    ResultViews(Results results, Observations observations) {
        this.results = results;
        this.observations = observations;
    }

    /// @param address of the result, for its links
    View of(Results.Shown shown, School school, String address, Words words) {
        var result = new ResultWords(shown, school, results.references(shown.wave()), words);
        boolean mayWrite = Visitors.current()
                .filter(visitor -> visitor.isInWorkingGroup(school))
                .isPresent();
        return new View(result, address, observations.of(shown.wave()), mayWrite);
    }

    /// One result, to be drawn in one of its ways.
    record View(ResultWords result, String address, List<String> notes, boolean mayWrite) {

        ModelAndView as(Look look) {
            return switch (look.way()) {
                case "tabel" -> TablePage.of(result, address).drawnBy("understand/table");
                case "storskaerm" -> page().slide(look.figure()).drawnBy("understand/slide");
                default -> page().drawnBy("understand/results");
            };
        }

        private ResultsPage page() {
            return ResultsPage.of(result, address, notes, mayWrite && address.startsWith("/skoler/"));
        }
    }
}
