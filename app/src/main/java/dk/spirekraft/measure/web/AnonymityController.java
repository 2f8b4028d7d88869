package dk.spirekraft.measure.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.Assets;
import dk.spirekraft.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// How we protect an answer, for everybody.
@Controller
class AnonymityController {

    private final Assets assets;

    AnonymityController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/om/anonymitet")
    @OpenToAll
    ModelAndView show(Words words) {
        return AnonymityPage.of(assets.scripts(), words).drawnBy("measure/anonymity");
    }
}
