package dk.spirekraft.understand.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.LedgerLines;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The ledger of a school as a file, so that somebody whom the staff trust can replay it without this program's
/// server. It has how many of each pile answered what, which replaying needs and pages tell in bands only: so
/// it is for the staff's representatives, and not for leaders.
@Controller
class LedgerController {

    private final LedgerLines lines;

    LedgerController(LedgerLines lines) {
        this.lines = lines;
    }

    @GetMapping("/skoler/{school}/protokol.jsonl")
    @AllowedFor({Role.AMR, Role.TR})
    ResponseEntity<String> file(School school) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/jsonl;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"%s.jsonl\"".formatted(school.slug()))
                .body(String.join("\n", lines.shown(school)) + "\n");
    }
}
