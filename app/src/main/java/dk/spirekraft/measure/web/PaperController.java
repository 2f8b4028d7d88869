package dk.spirekraft.measure.web;

import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.PaperAnswers;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a neutral helper types answers from paper. What is stored is never shown again, and no one is logged beside
/// it.
@Controller
class PaperController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}/indtastning";

    private final Surveys surveys;
    private final PaperAnswers paper;

    PaperController(Surveys surveys, PaperAnswers paper) {
        this.surveys = surveys;
        this.paper = paper;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.HELPER})
    ModelAndView blank(
            School school, @PathVariable int number, @RequestParam(required = false) boolean gemt, Words words) {
        return PaperPage.blank(asked(school, number), gemt, words).drawnBy("measure/paper-entry");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.HELPER})
    ModelAndView enter(School school, @PathVariable int number, @RequestParam Map<String, String> typed, Words words) {
        AskedWave asked = asked(school, number);
        List<Optional<Integer>> answers = IntStream.range(
                        0, asked.questionnaire().items().size())
                .mapToObj(i -> Answer.read(
                        typed.getOrDefault("svar-" + i, ""),
                        asked.questionnaire().scale()))
                .toList();
        var entry = paper.enter(asked.wave(), typed.getOrDefault("kode", ""), answers);
        if (entry == PaperAnswers.Entry.STORED)
            return SeeOther.to(school.address() + "/maalinger/" + number + "/indtastning?gemt=true");
        return PaperPage.refused(asked, typed, entry, words)
                .drawnBy("measure/paper-entry", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private AskedWave asked(School school, int number) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        return surveys.asked(school, wave);
    }
}
