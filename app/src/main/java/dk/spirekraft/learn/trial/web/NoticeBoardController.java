package dk.spirekraft.learn.trial.web;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialMembers.Carrier;
import dk.spirekraft.learn.trial.web.NoticeBoardPage.Line;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.understand.StaffKeys;
import dk.spirekraft.web.CookieName;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The notice-board for all staff, opened with the school's key and without an account.
@Controller
class NoticeBoardController {

    private static final CookieName STAFF = new CookieName("personale", "/personale");
    private static final int DECIDED = 12;

    private final StaffKeys keys;
    private final Schools schools;
    private final SchoolTrials overviews;
    private final Groups groups;
    private final TrialDesk desk;

    NoticeBoardController(StaffKeys keys, Schools schools, SchoolTrials overviews, Groups groups, TrialDesk desk) {
        this.keys = keys;
        this.schools = schools;
        this.overviews = overviews;
        this.groups = groups;
        this.desk = desk;
    }

    @GetMapping("/personale/afproevninger")
    @OpenToAll
    ModelAndView show(HttpServletRequest request, Words words) {
        StaffKeys.Opened opened = STAFF.value(request).flatMap(keys::open).orElseThrow(NotFound::new);
        return MunicipalityScope.within(
                Set.of(opened.municipality()),
                () -> page(desk.scene(schools.byId(opened.school()), words)).drawnBy("learn/trial/notice-board"));
    }

    private NoticeBoardPage page(TrialScene scene) {
        School school = scene.school();
        Group group = groups.of(school);
        List<SchoolTrials.Overview> all = overviews.of(school);
        return new NoticeBoardPage(
                scene.words().of("learn.trial.staff.title"),
                school.name(),
                all.stream()
                        .filter(each -> each.trial().decision().isEmpty())
                        .map(each -> line(scene, each, group))
                        .toList(),
                all.stream()
                        .filter(each -> each.trial().decision().isPresent())
                        .filter(each -> each.trial().start().isPresent())
                        .sorted(Comparator.comparing((SchoolTrials.Overview each) ->
                                        each.trial().decision().orElseThrow().decidedAt())
                                .reversed())
                        .limit(DECIDED)
                        .map(each -> line(scene, each, group))
                        .toList());
    }

    private static Line line(TrialScene scene, SchoolTrials.Overview each, Group group) {
        Trial trial = each.trial();
        Words words = scene.words();
        String says = trial.decision()
                .map(decision -> words.of(decision.outcome().label()))
                .orElseGet(() -> words.of(
                        trial.start().isPresent() ? "learn.trial.staff.until" : "learn.trial.staff.from",
                        words.date(trial.plan().firstOn()),
                        words.date(trial.plan().lastOn())));
        String names = each.carriers().stream()
                .filter(Carrier::named)
                .filter(carrier -> group.has(carrier.person()))
                .map(carrier -> group.name(carrier.person(), words))
                .collect(Collectors.joining(", "));
        return new Line(trial.plan().aim(), trial.plan().together(), says, names);
    }
}
