package dk.spirekraft.api.web;

import dk.spirekraft.learn.Shipped;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What those who write other programs need to know, drawn from the description that answers are checked against.
@Controller
class DevelopersController {

    private final Supplier<String> description = SingletonSupplier.of(() -> Shipped.text("api/openapi.json"));
    private final Supplier<Description> told = SingletonSupplier.of(() -> Description.of(description.get()));
    private final SiteAddress site;

    DevelopersController(SiteAddress site) {
        this.site = site;
    }

    @GetMapping("/udviklere")
    @OpenToAll
    ModelAndView show(Words words) {
        return new DevelopersPage(words.of("api.docs.title"), site.of("/api/v1"), told.get()).drawnBy("api/developers");
    }

    @GetMapping(value = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToAll
    ResponseEntity<String> description() {
        return ResponseEntity.ok(description.get());
    }
}
