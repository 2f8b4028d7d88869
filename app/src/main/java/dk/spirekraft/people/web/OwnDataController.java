package dk.spirekraft.people.web;

import dk.spirekraft.people.Erasing;
import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.people.SignedInLately;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Download;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.KeptData;
import dk.spirekraft.web.Notice;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// What is kept about whoever asks: to read, to take along, and to have deleted.
@Controller
class OwnDataController {

    private static final String ADDRESS = AccountViews.ADDRESS + "/data";
    private static final String ERASURE = AccountViews.ADDRESS + "/sletning";

    private final Erasing erasing;
    private final JsonMapper json;
    private final Clock clock;

    OwnDataController(Erasing erasing, JsonMapper json, Clock clock) {
        this.erasing = erasing;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @ForTheSignedIn
    ModelAndView show(Visitor visitor, Words words) {
        var lines = new KeptLines(words);
        List<OwnDataPage.Kind> kinds = erasing.kept(visitor).stream()
                .map(kept -> new OwnDataPage.Kind(
                        words.of(kept.label()),
                        words.of("people.data.count", kept.rows().size()),
                        words.of(kept.why()),
                        lines.of(kept)))
                .toList();
        return new OwnDataPage(words.of("people.data.title"), kinds).drawnBy("people/own-data");
    }

    @GetMapping(ADDRESS + "/spirekraft.json")
    @ForTheSignedIn
    ModelAndView file(Visitor visitor, Words words) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("takenAt", clock.instant().toString());
        file.put("answers", words.of("people.data.answers"));
        for (KeptData kept : erasing.kept(visitor)) {
            Map<String, Object> kind = new LinkedHashMap<>();
            kind.put("what", words.of(kept.label()));
            kind.put("why", words.of(kept.why()));
            kind.put("rows", kept.rows());
            file.put(kept.name(), kind);
        }
        return Download.of(
                "spirekraft.json",
                "application/json",
                json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
    }

    @GetMapping(ERASURE)
    @ForTheSignedIn
    @SignedInLately
    ModelAndView ask(Words words) {
        return new ErasurePage(words.of("people.erase.title"), Faults.NONE).drawnBy("people/erasure");
    }

    @PostMapping(ERASURE)
    @ForTheSignedIn
    @SignedInLately
    ModelAndView erase(Visitor visitor, @RequestParam(defaultValue = "") String sikker, Words words) {
        if (!sikker.equals("ja")) return refused(words.of("people.erase.fault.sure"), words);
        return erasing.erase(visitor)
                .map(place -> refused(words.of("people.erase.fault.last", place), words))
                .orElseGet(() -> new Notice(
                                words.of("people.erase.done"),
                                words.of("people.erase.doneText"),
                                words.of("web.notFound.home"),
                                "/")
                        .drawnBy("web/notice"));
    }

    private static ModelAndView refused(String fault, Words words) {
        return new ErasurePage(words.of("people.erase.title"), new Faults(Map.of("sikker", fault)))
                .drawnBy("people/erasure", HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
