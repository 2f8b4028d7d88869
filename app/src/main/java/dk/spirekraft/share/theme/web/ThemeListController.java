package dk.spirekraft.share.theme.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.share.catalogue.Theme;
import dk.spirekraft.share.theme.ThemeDesk;
import dk.spirekraft.share.theme.ThemeDesk.Named;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of themes, for whoever runs the installation: all its municipalities share it.
@Controller
class ThemeListController {

    static final String ADDRESS = "/drift/temaer";
    private static final String ONE = ADDRESS + "/{tema:[a-z0-9-]+}";
    private static final String FORM = "share/theme-form";

    private final ThemeDesk desk;
    private final AuditLog audit;

    ThemeListController(ThemeDesk desk, AuditLog audit) {
        this.desk = desk;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor(Role.OPERATOR)
    ModelAndView list(Words words) {
        String tag = words.language().tag();
        List<ThemeRowsPage.Row> rows = new ArrayList<>();
        for (Theme theme : desk.all().all())
            rows.add(new ThemeRowsPage.Row(
                    theme.title().in(tag),
                    theme.text().in(tag),
                    ADDRESS + "/" + theme.id(),
                    "/erfaringer/temaer/" + theme.id(),
                    theme.retired(),
                    rows.isEmpty()));
        return new ThemeRowsPage(words.of("share.theme.list"), rows).drawnBy("share/theme-list");
    }

    @GetMapping(ADDRESS + "/nyt")
    @AllowedFor(Role.OPERATOR)
    ModelAndView begin(Words words) {
        return form(ADDRESS, new Named("", "", "", ""), Faults.NONE, words).drawnBy(FORM);
    }

    @PostMapping(ADDRESS)
    @AllowedFor(Role.OPERATOR)
    ModelAndView add(@RequestParam Map<String, String> typed, Visitor visitor, Words words) {
        Named named = named(typed);
        Faults faults = faults(named, words);
        if (!faults.isEmpty())
            return form(ADDRESS, named, faults, words).drawnBy(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
        log(visitor, "theme.added", desk.add(named));
        return SeeOther.to(ADDRESS);
    }

    @GetMapping(ONE)
    @AllowedFor(Role.OPERATOR)
    ModelAndView show(@PathVariable String tema, Words words) {
        Theme theme = find(tema);
        var named = new Named(
                theme.title().in("da"),
                theme.title().in("en"),
                theme.text().in("da"),
                theme.text().in("en"));
        return form(ADDRESS + "/" + tema, named, Faults.NONE, words).drawnBy(FORM);
    }

    @PostMapping(ONE)
    @AllowedFor(Role.OPERATOR)
    ModelAndView rename(
            @PathVariable String tema, @RequestParam Map<String, String> typed, Visitor visitor, Words words) {
        Theme theme = find(tema);
        Named named = named(typed);
        Faults faults = faults(named, words);
        if (!faults.isEmpty())
            return form(ADDRESS + "/" + tema, named, faults, words).drawnBy(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
        desk.rename(theme, named);
        log(visitor, "theme.renamed", theme.id());
        return SeeOther.to(ADDRESS);
    }

    @PostMapping(ONE + "/plads")
    @AllowedFor(Role.OPERATOR)
    ModelAndView raise(@PathVariable String tema, Visitor visitor) {
        Theme theme = find(tema);
        desk.raise(theme);
        log(visitor, "theme.raised", theme.id());
        return SeeOther.to(ADDRESS);
    }

    @PostMapping(ONE + "/brug")
    @AllowedFor(Role.OPERATOR)
    ModelAndView retire(@PathVariable String tema, @RequestParam(defaultValue = "") String valg, Visitor visitor) {
        Theme theme = find(tema);
        boolean retired = valg.equals("nej");
        desk.retire(theme, retired);
        log(visitor, retired ? "theme.retired" : "theme.resumed", theme.id());
        return SeeOther.to(ADDRESS);
    }

    private Theme find(String id) {
        return desk.find(id).orElseThrow(NotFound::new);
    }

    private void log(Visitor visitor, String what, String theme) {
        audit.record(visitor.municipalityAs(Role.OPERATOR).orElseThrow(NotFound::new), what, theme);
    }

    private static ThemeFormPage form(String action, Named typed, Faults faults, Words words) {
        boolean known = !action.equals(ADDRESS);
        return new ThemeFormPage(
                words.of(known ? "share.theme.change" : "share.theme.new"),
                action,
                typed,
                known ? action.replace(ADDRESS, "/erfaringer/temaer") : "",
                faults);
    }

    private static Named named(Map<String, String> typed) {
        return new Named(
                line(typed, "danish"), line(typed, "english"), line(typed, "danishText"), line(typed, "englishText"));
    }

    private static String line(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static Faults faults(Named named, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        Map<String, String> titles = Map.of("danish", named.danish(), "english", named.english());
        Map<String, String> texts = Map.of("danishText", named.danishText(), "englishText", named.englishText());
        for (String field : List.of("danish", "english"))
            if (isWrong(titles, field, Theme.LONGEST_TITLE))
                faults.put(field, words.of("share.theme.fault", Theme.LONGEST_TITLE));
        for (String field : List.of("danishText", "englishText"))
            if (isWrong(texts, field, Theme.LONGEST_TEXT))
                faults.put(field, words.of("share.theme.fault", Theme.LONGEST_TEXT));
        return new Faults(faults);
    }

    private static boolean isWrong(Map<String, String> typed, String field, int most) {
        String text = typed.getOrDefault(field, "");
        return text.isEmpty() || text.length() > most;
    }
}
