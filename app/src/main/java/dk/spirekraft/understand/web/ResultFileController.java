package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.ReleaseDocument;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Download;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Table;
import dk.spirekraft.web.Words;
import dk.spirekraft.web.Workbook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// The result of one measurement as a file for a spreadsheet or for other programs, for those who may look at its page
/// and no sooner.
@Controller
class ResultFileController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}/tal.";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=UTF-8",
            "xlsx", Workbook.TYPE,
            "sav", "application/x-spss-sav",
            "json", "application/json");

    private final Surveys surveys;
    private final Results results;
    private final ResultViews views;
    private final Clock clock;

    ResultFileController(Surveys surveys, Results results, ResultViews views, Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.views = views;
        this.clock = clock;
    }

    /// Lines of text, as the reader's own spreadsheets want them or as asked for.
    @GetMapping(ADDRESS + "csv")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView lines(
            School school,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String skilletegn,
            Words words) {
        String csv = ReleaseFile.of(result(school, number, words)).csv(separator(skilletegn, words));
        return file(school, number, "csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Table.Separator separator(@Nullable String asked, Words words) {
        return switch (asked) {
            case "semikolon" -> Table.Separator.SEMICOLON;
            case "komma" -> Table.Separator.COMMA;
            case null, default -> Table.Separator.of(words.language());
        };
    }

    @GetMapping(ADDRESS + "xlsx")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView workbook(School school, @PathVariable int number, Words words) {
        Table table = ReleaseFile.of(result(school, number, words));
        return file(school, number, "xlsx", Workbook.of(words.of("understand.file.sheet"), table));
    }

    /// For SPSS, PSPP and R.
    @GetMapping(ADDRESS + "sav")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView statistics(School school, @PathVariable int number, Words words) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        byte[] sav = ReleaseSav.of(result(school, number, words), today);
        return file(school, number, "sav", sav);
    }

    /// The same figures for other programs.
    @GetMapping(ADDRESS + "json")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView json(School school, @PathVariable int number, Words words) {
        ResultWords result = result(school, number, words);
        var release = new ReleaseDocument(result.shown(), result.references());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("school", school.name());
        document.putAll(release.whole());
        document.putAll(release.units());
        return file(school, number, "json", JSON.writeValueAsBytes(document));
    }

    private static ModelAndView file(School school, int number, String ending, byte[] content) {
        return Download.of(
                "%s-%d.%s".formatted(school.slug(), number, ending), TYPES.getOrDefault(ending, ""), content);
    }

    private ResultWords result(School school, int number, Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        if (!views.mayLook(school, wave)) throw new NotFound();
        var shown = results.shown(wave).orElseThrow(NotFound::new);
        return views.of(shown, school, ResultsController.address(school, number), words)
                .result();
    }
}
