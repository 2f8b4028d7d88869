package dk.spirekraft.people.roster.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.SignedInLately;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.roster.RosterColumn;
import dk.spirekraft.people.roster.RosterFile;
import dk.spirekraft.people.roster.RosterOutcome;
import dk.spirekraft.people.roster.Rosters;
import dk.spirekraft.questionnaire.AnswerTable.MalformedTable;
import dk.spirekraft.questionnaire.Spreadsheet;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// A school's staff list from a file: upload, see what it would change, take it.
@Controller
class RosterImportController {

    private static final String ADDRESS = "/skoler/{school}/kolleger/import";

    private final Rosters rosters;

    RosterImportController(Rosters rosters) {
        this.rosters = rosters;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT})
    @SignedInLately
    ModelAndView blank(School school, Words words) {
        return blank(school, "", words).drawnBy("people/roster-import");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT})
    ModelAndView preview(School school, Visitor visitor, @RequestParam("fil") MultipartFile file, Words words)
            throws IOException {
        byte[] content = file.getBytes();
        if (content.length == 0) return refused(school, words.of("people.import.fault.empty"), words);
        return Spreadsheet.table(content)
                .map(found -> seen(school, visitor, RosterUpload.of(found), words))
                .orElseGet(() -> refused(school, words.of("people.import.fault.spreadsheet"), words));
    }

    @PostMapping(ADDRESS + "/optagelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT})
    @SignedInLately
    ModelAndView take(School school, Visitor visitor, @RequestParam MultiValueMap<String, String> typed, Words words) {
        RosterUpload upload = RosterUpload.of(typed).orElseThrow(NotFound::new);
        if (typed.containsKey("vis")) return seen(school, visitor, upload, words);
        RosterFile file;
        try {
            file = upload.file();
        } catch (MalformedTable malformed) {
            return refused(school, words.of("people.import.fault.table", malformed.line()), words);
        }
        Rosters.Wish wish = wish(school, visitor, upload.left());
        RosterOutcome outcome = rosters.dryRun(school, file, wish);
        Faults faults = faults(file, outcome, upload, words);
        if (!faults.isEmpty())
            return RosterImportPage.of(
                            address(school), new RosterImportPage.Seen(upload, file, outcome, false), faults, words)
                    .drawnBy("people/roster-import-seen", HttpStatus.UNPROCESSABLE_ENTITY);
        rosters.take(school, file, wish);
        return SeeOther.to(school.address() + "/kolleger");
    }

    private ModelAndView seen(School school, Visitor visitor, RosterUpload upload, Words words) {
        try {
            RosterFile file = upload.file();
            RosterOutcome outcome = rosters.dryRun(school, file, wish(school, visitor, Set.of()));
            return RosterImportPage.of(
                            address(school), new RosterImportPage.Seen(upload, file, outcome, true), Faults.NONE, words)
                    .drawnBy("people/roster-import-seen");
        } catch (MalformedTable malformed) {
            return refused(school, words.of("people.import.fault.table", malformed.line()), words);
        }
    }

    private static Faults faults(RosterFile file, RosterOutcome outcome, RosterUpload upload, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        List<RosterColumn> missing = file.missing();
        if (!missing.isEmpty())
            faults.put(
                    "k-0",
                    words.of(
                            "people.import.fault.column",
                            words.of(missing.getFirst().label())));
        else if (file.isTakenTwice()) faults.put("k-0", words.of("people.import.fault.twice"));
        if (!outcome.bad().isEmpty() && missing.isEmpty() && !upload.isAgreed())
            faults.put(
                    "alligevel",
                    words.of("people.import.fault.bad", outcome.bad().size()));
        return new Faults(faults);
    }

    private static Rosters.Wish wish(School school, Visitor visitor, Set<UUID> left) {
        Set<Role> givable = Arrays.stream(Role.values())
                .filter(role -> role.level() == Role.Level.SCHOOL && visitor.mayGive(role, school))
                .collect(Collectors.toSet());
        return new Rosters.Wish(visitor.person(), givable, left);
    }

    private ModelAndView refused(School school, String fault, Words words) {
        return blank(school, fault, words).drawnBy("people/roster-import", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static RosterImportPage.Blank blank(School school, String fault, Words words) {
        return new RosterImportPage.Blank(words.of("people.import.title"), address(school), fault);
    }

    private static String address(School school) {
        return school.address() + "/kolleger/import";
    }
}
