package dk.spirekraft.people.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What everybody may know of how accessible this is.
@Controller
public class AboutController {

    private static final int PARAGRAPHS = 7;

    private final String statement;

    AboutController(@Value("${spirekraft.was:}") String statement) {
        this.statement = statement;
    }

    @GetMapping("/om/tilgaengelighed")
    @OpenToAll
    ModelAndView show(Words words) {
        List<String> paragraphs = IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(number -> words.find("people.about.tilgaengelighed." + number))
                .flatMap(Optional::stream)
                .toList();
        return new AboutPage(words.of("people.about.tilgaengelighed.title"), paragraphs).drawnBy("people/about");
    }

    /// The short address of the accessibility statement: the municipality's own where one is configured.
    @GetMapping("/was")
    @OpenToAll
    Object accessibility() {
        return statement.isEmpty()
                ? SeeOther.to("/om/tilgaengelighed")
                : ResponseEntity.status(303).header("Location", statement).build();
    }

    /// A page of paragraphs.
    public record AboutPage(String title, List<String> paragraphs) implements PageContent {}
}
