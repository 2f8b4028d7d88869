package dk.spirekraft.share.dialogue.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.Theme;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.share.dialogue.Harvests;
import dk.spirekraft.share.dialogue.Harvests.Harvest;
import dk.spirekraft.share.dialogue.Harvests.Recorded;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Harvest meetings: pick stories, print them by theme, and record what was asked and said.
@Controller
class HarvestController {

    static final String ADDRESS = "/kommune/hoest";
    private static final String ONE = ADDRESS + "/{hoest:[0-9a-f-]{36}}";
    private static final int LONGEST_TITLE = 120;

    private final Harvests harvests;
    private final Catalogue catalogue;
    private final Themes themes;
    private final HarvestViews views;

    HarvestController(Harvests harvests, Catalogue catalogue, Themes themes, HarvestViews views) {
        this.harvests = harvests;
        this.catalogue = catalogue;
        this.themes = themes;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView list(Visitor visitor, Words words) {
        return page(visitor, "", "", words).drawnBy("share/harvests");
    }

    private HarvestsPage page(Visitor visitor, String title, String day, Words words) {
        return new HarvestsPage(
                words.of("share.harvests"),
                harvests.of(municipality(visitor)).stream()
                        .map(one ->
                                new HarvestsPage.Row(one.title(), ADDRESS + "/" + one.id(), words.date(one.heldOn())))
                        .toList(),
                title,
                day,
                Faults.NONE);
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView plan(
            Visitor visitor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String day,
            Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<LocalDate> held = day(day);
        if (title.isBlank() || title.length() > LONGEST_TITLE)
            faults.put("title", words.of("share.project.fault.title", LONGEST_TITLE));
        if (held.isEmpty()) faults.put("day", words.of("share.harvest.fault.day"));
        if (faults.isEmpty())
            return SeeOther.to(ADDRESS + "/"
                    + harvests.plan(municipality(visitor), title.strip(), held.orElseThrow())
                            .id());
        HarvestsPage page = page(visitor, title, day, words);
        return new HarvestsPage(page.title(), page.rows(), title, day, new Faults(faults))
                .drawnBy("share/harvests", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    @GetMapping(ONE)
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView show(Visitor visitor, @PathVariable UUID hoest, @RequestParam Map<String, String> asked, Words words) {
        Harvest harvest = find(visitor, hoest);
        return asked.getOrDefault("vis", "").equals("print")
                ? views.handout(harvest, asked.getOrDefault("tema", ""), words).drawnBy("share/handout")
                : views.page(harvest, words).drawnBy("share/harvest");
    }

    @PostMapping(ONE + "/valg")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView pick(
            Visitor visitor, @PathVariable UUID hoest, @RequestParam(defaultValue = "") List<String> erfaring) {
        Harvest harvest = find(visitor, hoest);
        harvests.pick(
                municipality(visitor),
                harvest,
                catalogue.rows(erfaring).stream().map(Catalogue.Row::slug).toList());
        return SeeOther.to(ADDRESS + "/" + hoest);
    }

    @PostMapping(ONE + "/punkter")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView write(
            Visitor visitor, @PathVariable UUID hoest, @RequestParam Map<String, String> typed, Words words) {
        Harvest harvest = find(visitor, hoest);
        String text = typed.getOrDefault("text", "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        Optional<Theme> theme = themes.now().find(typed.getOrDefault("tema", ""));
        if (text.isEmpty() || text.length() > Harvests.LONGEST || theme.isEmpty()) {
            HarvestPage page = views.page(harvest, words);
            var faults = new Faults(Map.of("text", words.of("share.harvest.fault.text", Harvests.LONGEST)));
            return new HarvestPage(
                            page.title(),
                            page.address(),
                            page.when(),
                            page.cases(),
                            page.themes(),
                            page.points(),
                            page.stories(),
                            text,
                            faults)
                    .drawnBy("share/harvest", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        boolean question = typed.getOrDefault("slags", "").equals("spoergsmaal");
        harvests.record(
                municipality(visitor),
                harvest,
                new Recorded(UUID.randomUUID(), theme.get().id(), question, text));
        return SeeOther.to(ADDRESS + "/" + hoest + "#punkter");
    }

    @PostMapping(ONE + "/punkter/{punkt:[0-9a-f-]{36}}/sletning")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView strike(Visitor visitor, @PathVariable UUID hoest, @PathVariable UUID punkt) {
        harvests.strike(find(visitor, hoest), punkt);
        return SeeOther.to(ADDRESS + "/" + hoest + "#punkter");
    }

    private Harvest find(Visitor visitor, UUID id) {
        return harvests.find(municipality(visitor), id).orElseThrow(NotFound::new);
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT, Role.CONSULTANT).orElseThrow(NotFound::new);
    }
}
