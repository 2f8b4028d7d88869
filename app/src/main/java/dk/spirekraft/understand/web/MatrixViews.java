package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.understand.Relations;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The ways to look at who works well with whom: together on phones and paper, as a table, on the wall, as a file.
@Component
class MatrixViews {

    private final Relations relations;

    MatrixViews(Relations relations) {
        this.relations = relations;
    }

    /// Where the matrix is beside a result.
    private static String address(String result) {
        return result.endsWith("/resultater")
                ? result.replaceAll("/resultater$", "/samarbejde")
                : result + "/samarbejde";
    }

    /// Its address beside a result that is shown, empty where there is no matrix.
    String link(Results.Shown shown, String result) {
        return relations.isTaken(shown.wave()) ? address(result) : "";
    }

    /// @param result the address of the wave's result
    /// @return empty where there is nothing to see now
    Optional<View> of(School school, Wave wave, String result, Words words) {
        return relations
                .shown(wave)
                .map(cells -> new View(new MatrixPage.About(school, wave, address(result), result), cells, words));
    }

    /// One matrix, to be drawn in one of its ways.
    record View(MatrixPage.About about, RelationalCells cells, Words words) {

        ModelAndView as(Look look) {
            var page = MatrixPage.of(about, cells, words);
            return switch (look.way()) {
                case "tabel" -> page.table(words).drawnBy("understand/matrix-table");
                case "storskaerm" -> page.slide().drawnBy("understand/slide");
                default -> page.drawnBy("understand/matrix-page");
            };
        }

        String file() {
            return MatrixFile.of(about, cells, words);
        }
    }
}
