package dk.spirekraft.share.dialogue.web;

import dk.spirekraft.share.catalogue.CaseSearch;
import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.share.catalogue.web.Choice;
import dk.spirekraft.share.catalogue.web.StoryView;
import dk.spirekraft.share.dialogue.Harvests;
import dk.spirekraft.share.dialogue.Harvests.Harvest;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Lays out a harvest meeting, and the hand-out for one theme.
@Component
class HarvestViews {

    private final Harvests harvests;
    private final Catalogue catalogue;
    private final Themes themes;

    HarvestViews(Harvests harvests, Catalogue catalogue, Themes themes) {
        this.harvests = harvests;
        this.catalogue = catalogue;
        this.themes = themes;
    }

    HarvestPage page(Harvest harvest, Words words) {
        List<String> picked = harvests.cases(harvest);
        List<Catalogue.Row> offered = Stream.concat(
                        catalogue.rows(picked).stream(), catalogue.list(CaseSearch.ALL).stream())
                .distinct()
                .toList();
        return laidOut(
                harvest,
                List.of(),
                words,
                offered.stream()
                        .map(row -> new Choice(
                                row.slug(), row.title() + " (" + row.year() + ")", picked.contains(row.slug())))
                        .toList());
    }

    /// @param theme its id, empty for all that was picked
    HarvestPage handout(Harvest harvest, String theme, Words words) {
        ThemeList known = themes.now();
        List<StoryView> stories = harvests.cases(harvest).stream()
                .flatMap(slug -> catalogue.find(slug).stream())
                .filter(one ->
                        theme.isEmpty() || one.story().marks().allThemes().contains(theme))
                .map(one -> StoryView.of(
                        one.story(),
                        new StoryView.Telling(one.year(), one.language(), "/erfaringer/billeder/", known),
                        words))
                .toList();
        return laidOut(harvest, stories, words, List.of());
    }

    private HarvestPage laidOut(Harvest harvest, List<StoryView> stories, Words words, List<Choice> cases) {
        String tag = words.language().tag();
        ThemeList known = themes.now();
        return new HarvestPage(
                harvest.title(),
                HarvestController.ADDRESS + "/" + harvest.id(),
                words.date(harvest.heldOn()),
                cases,
                known.offered().stream()
                        .map(theme -> new Choice(theme.id(), theme.title().in(tag), false))
                        .toList(),
                harvests.points(harvest).stream()
                        .map(said -> new HarvestPage.Point(
                                said.id().toString(),
                                said.text(),
                                words.of(
                                        said.question() ? "share.harvest.question" : "share.harvest.point",
                                        known.name(said.theme(), tag))))
                        .toList(),
                stories,
                "",
                Faults.NONE);
    }
}
