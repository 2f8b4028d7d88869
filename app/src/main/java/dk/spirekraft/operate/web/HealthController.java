package dk.spirekraft.operate.web;

import dk.spirekraft.operate.Readiness;
import dk.spirekraft.people.OpenToAll;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Tells a proxy or a service manager whether this node lives and whether it can serve, in one word.
@Controller
class HealthController {

    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    @GetMapping("/health/live")
    @OpenToAll
    ResponseEntity<String> live() {
        return said(HttpStatus.OK, "live");
    }

    @GetMapping("/health/ready")
    @OpenToAll
    ResponseEntity<String> ready() {
        return readiness.isReady()
                ? said(HttpStatus.OK, "ready")
                : said(HttpStatus.SERVICE_UNAVAILABLE, "the database does not answer");
    }

    private static ResponseEntity<String> said(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(word + "\n");
    }
}
