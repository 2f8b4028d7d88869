package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.CsvField;
import dk.spirekraft.web.Keepsake;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a school let its municipality see and asked for, among all that it can take with it.
@Component
class SharingKeepsake implements Keepsake.Source {

    private final Schools schools;
    private final SharingViews views;

    SharingKeepsake(Schools schools, SharingViews views) {
        this.schools = schools;
        this.views = views;
    }

    @Override
    public List<Keepsake> of(Place place, Words words) {
        return place.school().flatMap(schools::bySlug).stream()
                .flatMap(school -> Visitors.current().stream().map(visitor -> of(school, visitor, words)))
                .toList();
    }

    private Keepsake of(School school, Visitor visitor, Words words) {
        SharingPage page = views.of(school, visitor, SharingViews.Typed.BLANK, words);
        Stream<String> switched = Stream.concat(page.results().stream(), Stream.of(page.anchoring()))
                .flatMap(one -> one.log().stream().map(line -> line(one.name(), line)));
        Stream<String> wished = page.wishes().stream()
                .map(wish -> line(words.of("overview.help.title"), wish.topic() + ": " + wish.text()));
        return Keepsake.of(
                "kommunen.csv", Stream.concat(switched, wished).collect(Collectors.joining("", "\uFEFF", "")));
    }

    private static String line(String what, String text) {
        return CsvField.quoted(what) + ";" + CsvField.quoted(text) + "\r\n";
    }
}
