package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.share.catalogue.CaseTexts;
import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.Catalogue.Published;
import dk.spirekraft.share.catalogue.Dialogue;
import dk.spirekraft.share.catalogue.Summary;
import dk.spirekraft.share.catalogue.Theme;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The dialogue page of a theme, and the guide for talking about it in forty-five minutes.
@Controller
class DialogueController {

    /// The newest stories of the theme are what it is put together from.
    private static final int STORIES = 40;

    private static final int LINES = 8;

    private final Catalogue catalogue;
    private final Dialogue dialogue;
    private final PublicSite site;

    DialogueController(Catalogue catalogue, Dialogue dialogue, PublicSite site) {
        this.catalogue = catalogue;
        this.dialogue = dialogue;
        this.site = site;
    }

    @GetMapping({"/temaer/{tema:[a-z0-9-]+}/dialog", "/en/temaer/{tema:[a-z0-9-]+}/dialog"})
    @OpenToAll
    ModelAndView show(
            @PathVariable String tema,
            @RequestParam(value = "vis", defaultValue = "") String look,
            HttpServletRequest request) {
        Theme theme = site.themes().find(tema).orElseThrow(NotFound::new);
        Words words = site.words(request);
        String title = words.of(
                "share.dialogue.title", theme.title().in(words.language().tag()));
        Head head = site.head(request, title, theme.text().in(words.language().tag()));
        return page(theme, head).drawnBy(look.equals("print") ? "share/guide" : "share/dialogue");
    }

    private DialoguePage page(Theme theme, Head head) {
        Words words = head.words();
        List<Published> stories = catalogue.ofTheme(theme.id(), STORIES);
        List<Dialogue.Point> points = dialogue.points(theme.id());
        Predicate<Published> kept = story -> story.story().marks().outcome() == Decision.Outcome.KEEP;
        String here = head.prefix() + "/temaer/" + theme.id() + "/dialog";
        return new DialoguePage(
                head,
                ThemesController.text(theme, words),
                head.prefix() + "/erfaringer/temaer/" + theme.id(),
                lines(stories.stream().filter(kept).toList(), CaseTexts::changed, head),
                lines(stories.stream().filter(kept.negate()).toList(), CaseTexts::failed, head),
                lines(stories, CaseTexts::advice, head),
                points.stream()
                        .filter(Dialogue.Point::question)
                        .map(Dialogue.Point::text)
                        .toList(),
                lines(stories, CaseTexts::again, head),
                points.stream()
                        .filter(point -> !point.question())
                        .map(Dialogue.Point::text)
                        .toList(),
                dialogue.statements(theme.id()).stream()
                        .map(one ->
                                new DialoguePage.Said(one.text(), StatementWords.result(one, words), one.bothAgree()))
                        .toList(),
                "/samtale/" + theme.id(),
                here + "?vis=print");
    }

    private static List<DialoguePage.Line> lines(List<Published> stories, Function<CaseTexts, String> part, Head head) {
        return stories.stream()
                .filter(one -> !part.apply(one.story().texts()).isBlank())
                .limit(LINES)
                .map(one -> new DialoguePage.Line(
                        Summary.of(part.apply(one.story().texts())),
                        one.language(),
                        one.story().title(),
                        head.prefix() + "/erfaringer/" + one.slug()))
                .toList();
    }
}
