package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Journal;
import dk.spirekraft.learn.journal.Signature;
import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.Download;
import dk.spirekraft.web.NotFound;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// What leaves the program: a whole journal for its owner, and the public half of the key that signs certificates.
@Controller
class ExportController {

    private final Door door;
    private final Journal journal;
    private final Signature signature;
    private final JsonMapper json;

    ExportController(Door door, Journal journal, Signature signature, JsonMapper json) {
        this.door = door;
        this.journal = journal;
        this.signature = signature;
        this.json = json;
    }

    @GetMapping("/dagbog/eksport/{fil}")
    @ForTheSignedIn
    ModelAndView export(Call call, @PathVariable String fil) {
        return door.through(call, inside -> {
            var book = new JournalBook(journal.open(inside.key()).pages(), call.words());
            return switch (fil) {
                case "dagbog.txt" -> Download.of(fil, "text/plain;charset=UTF-8", book.text());
                case "dagbog.md" -> Download.of(fil, "text/markdown;charset=UTF-8", book.markdown());
                case "dagbog.json" -> Download.of(fil, "application/json", book.json(json));
                default -> throw new NotFound();
            };
        });
    }

    @GetMapping(Signature.KEYS)
    @OpenToAll
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(signature.publicKeys());
    }
}
