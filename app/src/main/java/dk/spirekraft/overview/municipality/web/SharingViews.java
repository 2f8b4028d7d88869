package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.overview.municipality.AnchoringSharings;
import dk.spirekraft.overview.municipality.HelpWish;
import dk.spirekraft.overview.municipality.HelpWishes;
import dk.spirekraft.people.People;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.understand.Sharings;
import dk.spirekraft.understand.Showings;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lays out what a school lets its municipality see.
@Component
class SharingViews {

    private final Surveys surveys;
    private final Showings showings;
    private final Sharings sharings;
    private final AnchoringSharings anchoring;
    private final HelpWishes wishes;
    private final People people;

    SharingViews(
            Surveys surveys,
            Showings showings,
            Sharings sharings,
            AnchoringSharings anchoring,
            HelpWishes wishes,
            People people) {
        this.surveys = surveys;
        this.showings = showings;
        this.sharings = sharings;
        this.anchoring = anchoring;
        this.wishes = wishes;
        this.people = people;
    }

    static String address(School school) {
        return school.address() + "/kommunen";
    }

    /// True for a result that can be shown: one that everybody at the school may see, and that has figures.
    boolean canShow(Wave wave) {
        return !wave.imported() && !wave.hasTooFew() && wave.closure().isPresent() && showings.isOpen(wave);
    }

    SharingPage of(School school, Visitor visitor, Typed typed, Words words) {
        var lines = new Lines(people.names(school.municipality()), words);
        return new SharingPage(
                words.of("overview.sharing.title"),
                address(school),
                visitor.isInWorkingGroup(school),
                List.of(
                        words.of("overview.sharing.always.dates"),
                        words.of("overview.sharing.always.process"),
                        words.of("overview.sharing.always.mean")),
                surveys.of(school).stream()
                        .filter(this::canShow)
                        .map(wave -> result(school, wave, lines))
                        .toList(),
                anchoring(school, lines),
                wishes.of(school).stream()
                        .map(wish -> wish(school, wish, lines))
                        .toList(),
                asking(typed, words));
    }

    /// What was typed into the form, and what is wrong with it.
    record Typed(String topic, String text, Faults faults) {
        static final Typed BLANK = new Typed("", "", Faults.NONE);
    }

    private static SharingPage.Asking asking(Typed typed, Words words) {
        return new SharingPage.Asking(
                Arrays.stream(HelpWish.Topic.values())
                        .map(topic -> new SharingPage.Topic(
                                topic.name(),
                                words.of(topic.label()),
                                topic.name().equals(typed.topic())))
                        .toList(),
                typed.text(),
                typed.faults());
    }

    private SharingPage.Switch result(School school, Wave wave, Lines lines) {
        Sharings.State state = sharings.of(wave);
        boolean on = state != Sharings.State.OFF;
        return new SharingPage.Switch(
                "maaling-" + wave.number(),
                WaveNames.of(wave, lines.words()),
                lines.words().of("overview.sharing.result." + state.name()),
                sharings.log(wave).stream()
                        .map(line -> lines.log(line.shared(), line.person(), line.at()))
                        .toList(),
                address(school) + "/maalinger/" + wave.number(),
                String.valueOf(!on),
                lines.act(on));
    }

    private SharingPage.Switch anchoring(School school, Lines lines) {
        boolean on = anchoring.isOn(school);
        return new SharingPage.Switch(
                "forankring",
                lines.words().of("overview.sharing.anchoring"),
                lines.words().of(on ? "overview.sharing.anchoring.on" : "overview.sharing.anchoring.off"),
                anchoring.log(school).stream()
                        .map(line -> lines.log(line.shared(), line.person(), line.at()))
                        .toList(),
                address(school) + "/forankring",
                String.valueOf(!on),
                lines.act(on));
    }

    private static SharingPage.Wish wish(School school, HelpWish wish, Lines lines) {
        return new SharingPage.Wish(
                lines.words().of(wish.topic().label()),
                wish.text(),
                lines.by(wish.person(), wish.wishedAt()),
                address(school) + "/hjaelp/" + wish.id() + "/tilbage");
    }

    /// Who did what when.
    private record Lines(Map<UUID, String> names, Words words) {

        String by(UUID person, Instant at) {
            return words.of(
                    "overview.sharing.by",
                    names.getOrDefault(person, words.of("overview.sharing.somebody")),
                    words.time(at));
        }

        String act(boolean on) {
            return words.of(on ? "overview.sharing.stop" : "overview.sharing.show");
        }

        String log(boolean shared, UUID person, Instant at) {
            return words.of(shared ? "overview.sharing.log.on" : "overview.sharing.log.off", by(person, at));
        }
    }
}
