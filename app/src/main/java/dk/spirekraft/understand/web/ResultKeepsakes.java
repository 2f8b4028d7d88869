package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Keepsake;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Table;
import dk.spirekraft.web.Words;
import dk.spirekraft.web.Workbook;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The results that all at a school have seen, for it to take with it: the same files as on their pages, and nothing
/// that was never released.
@Component
class ResultKeepsakes implements Keepsake.Source {

    private final Schools schools;
    private final Surveys surveys;
    private final Results results;
    private final ResultViews views;

    ResultKeepsakes(Schools schools, Surveys surveys, Results results, ResultViews views) {
        this.schools = schools;
        this.surveys = surveys;
        this.results = results;
        this.views = views;
    }

    @Override
    public List<Keepsake> of(Place place, Words words) {
        return place.school().flatMap(schools::bySlug).stream()
                .flatMap(school -> surveys.of(school).stream().flatMap(wave -> of(school, wave, words)))
                .toList();
    }

    private Stream<Keepsake> of(School school, Wave wave, Words words) {
        if (!views.mayLook(school, wave)) return Stream.of();
        return results.shown(wave).stream()
                .map(shown -> views.of(shown, school, ResultsController.address(school, wave.number()), words))
                .flatMap(view -> files("resultat-" + wave.number(), ReleaseFile.of(view.result()), words));
    }

    private static Stream<Keepsake> files(String name, Table table, Words words) {
        return Stream.of(
                Keepsake.of(name + ".csv", table.csv(words.language())),
                new Keepsake(name + ".xlsx", Workbook.of(words.of("understand.file.sheet"), table)));
    }
}
