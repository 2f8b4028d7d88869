package dk.spirekraft.anchor.web;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.Schools;
import dk.spirekraft.understand.StaffKeys;
import dk.spirekraft.web.CookieName;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What all staff may see with the school's key: what became of what was promised, and what somebody new should know.
@Controller
class StaffPagesController implements NavItem.Source {

    private static final CookieName STAFF = new CookieName("personale", "/personale");
    private static final int PROMISES = 24;
    private static final int NEWCOMERS = 26;

    private final StaffKeys keys;
    private final Schools schools;
    private final PromiseViews promises;
    private final NewcomersViews newcomers;
    private final AnchorDesk desk;

    StaffPagesController(
            StaffKeys keys, Schools schools, PromiseViews promises, NewcomersViews newcomers, AnchorDesk desk) {
        this.keys = keys;
        this.schools = schools;
        this.promises = promises;
        this.newcomers = newcomers;
        this.desk = desk;
    }

    @GetMapping("/personale/loefter")
    @OpenToAll
    ModelAndView promises(HttpServletRequest request, Words words) {
        return opened(request, words, scene -> promises.forStaff(scene).drawnBy("anchor/promises"));
    }

    @GetMapping("/personale/ny-her")
    @OpenToAll
    ModelAndView newcomers(HttpServletRequest request, Words words) {
        return opened(request, words, scene -> newcomers.page(scene).drawnBy("anchor/newcomers"));
    }

    private ModelAndView opened(HttpServletRequest request, Words words, Function<Scene, ModelAndView> page) {
        StaffKeys.Opened opened = STAFF.value(request).flatMap(keys::open).orElseThrow(NotFound::new);
        return MunicipalityScope.within(
                Set.of(opened.municipality()), () -> page.apply(desk.scene(schools.byId(opened.school()), words)));
    }

    @Override
    public List<NavItem> at(Place place) {
        if (!place.path().equals("/personale") && !place.path().startsWith("/personale/")) return List.of();
        return List.of(
                new NavItem(PROMISES, "anchor.promises.nav", "/personale/loefter", "promises"),
                new NavItem(NEWCOMERS, "anchor.newcomers.nav", "/personale/ny-her", "people"));
    }
}
