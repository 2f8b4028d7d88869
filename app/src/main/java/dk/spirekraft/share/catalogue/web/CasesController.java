package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.Catalogue.Published;
import dk.spirekraft.share.catalogue.Summary;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Case stories for everybody.
@Controller
class CasesController {

    private final Catalogue catalogue;
    private final CaseViews views;
    private final PublicSite site;

    CasesController(Catalogue catalogue, CaseViews views, PublicSite site) {
        this.catalogue = catalogue;
        this.views = views;
        this.site = site;
    }

    @GetMapping({"/erfaringer", "/en/erfaringer"})
    @OpenToAll
    ModelAndView list(@ModelAttribute CaseQuery query, HttpServletRequest request) {
        Words words = site.words(request);
        Head head = site.head(request, words.of("share.cases"), words.of("share.cases.about"));
        return views.list(query, head).drawnBy("share/cases");
    }

    @GetMapping({"/erfaringer/{slug:\\d{4}-[a-z0-9-]+}", "/en/erfaringer/{slug:\\d{4}-[a-z0-9-]+}"})
    @OpenToAll
    ModelAndView show(@PathVariable String slug, HttpServletRequest request) {
        Published published = catalogue.find(slug).orElseThrow(NotFound::new);
        var story = published.story();
        Head plain = site.head(request, story.title(), Summary.of(story.texts().changed()));
        Head head = story.pictures().stream()
                .findFirst()
                .map(picture -> plain.showing(site.address("/erfaringer/billeder/" + picture.id())))
                .orElse(plain);
        return views.one(published, head.telling(data(published, head))).drawnBy("share/case");
    }

    private static LinkedData data(Published published, Head head) {
        var story = published.story();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("@context", "https://schema.org");
        told.put("@type", "Article");
        told.put("@id", head.base() + "/erfaringer/" + published.slug());
        told.put("url", head.canonical());
        told.put("headline", story.title());
        told.put("description", head.description());
        told.put("inLanguage", published.language());
        told.put("datePublished", published.releasedOn().toString());
        told.put("image", head.image());
        told.put("keywords", story.marks().allThemes());
        if (!story.school().isEmpty()) told.put("author", Map.of("@type", "School", "name", story.school()));
        return LinkedData.of(told);
    }

    @GetMapping(value = "/erfaringer/billeder/{picture:[0-9a-f-]{36}}", produces = MediaType.IMAGE_JPEG_VALUE)
    @OpenToAll
    ResponseEntity<byte[]> picture(@PathVariable UUID picture) {
        return ResponseEntity.ok(catalogue.picture(picture).orElseThrow(NotFound::new));
    }

    @GetMapping(value = PublicSite.SHARING, produces = MediaType.IMAGE_PNG_VALUE)
    @OpenToAll
    ResponseEntity<byte[]> sharing() {
        return ResponseEntity.ok(SharingPicture.PNG.get());
    }
}
