package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Continuations;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Standing;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The overview of a school: the next step first.
@Controller
class SchoolController {

    private final Schools schools;
    private final People people;
    private final ObjectProvider<NextStep.Source> steps;
    private final ObjectProvider<Standing.Source> standings;
    private final Continuations continuations;

    SchoolController(
            Schools schools,
            People people,
            ObjectProvider<NextStep.Source> steps,
            ObjectProvider<Standing.Source> standings,
            Continuations continuations) {
        this.schools = schools;
        this.people = people;
        this.steps = steps;
        this.standings = standings;
        this.continuations = continuations;
    }

    @GetMapping("/skoler/{school}")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.HELPER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView show(School school, Visitor visitor, Words words) {
        Place place = Place.of(school.address());
        var next = NextStep.first(steps.orderedStream().toList(), place, words);
        var standing = Standing.first(standings.orderedStream().toList(), school, words);
        List<People.Member> group = people.at(school).stream()
                .filter(member -> member.role() != Role.COLLEAGUE)
                .toList();
        boolean mayChange = visitor.isInWorkingGroup(school) || visitor.isAny(school, Role.SECRETARIAT);
        return new SchoolPage(
                        school.name(),
                        school.address(),
                        next,
                        standing,
                        group,
                        schools.units(school),
                        mayChange,
                        visitor.mayGiveRoles(school),
                        merging(school, visitor, words))
                .drawnBy("people/school");
    }

    private SchoolPage.Merging merging(School school, Visitor visitor, Words words) {
        var continued = continuations.of(school);
        return new SchoolPage.Merging(
                continued
                        .map(one -> words.of(
                                "people.merge.continued",
                                school.name(),
                                one.in().name(),
                                words.date(one.since())))
                        .orElse(""),
                continuations.in(school),
                continued.isEmpty() && visitor.isAny(school, Role.SECRETARIAT)
                        ? school.address() + "/sammenlaegning"
                        : "");
    }
}
