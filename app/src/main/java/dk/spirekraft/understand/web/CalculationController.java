package dk.spirekraft.understand.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// How we calculate, for everybody.
@Controller
class CalculationController {

    @GetMapping("/om/beregning")
    @OpenToAll
    ModelAndView show(Words words) {
        return CalculationPage.of(words).drawnBy("understand/calculation");
    }
}
