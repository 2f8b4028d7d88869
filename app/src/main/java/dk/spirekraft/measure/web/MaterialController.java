package dk.spirekraft.measure.web;

import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.foreseen.InformationSheet;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The printed matter around a measurement.
@Controller
class MaterialController {

    private final Surveys surveys;
    private final InformationSheet information;
    private final SiteAddress site;

    MaterialController(Surveys surveys, InformationSheet information, SiteAddress site) {
        this.surveys = surveys;
        this.information = information;
        this.site = site;
    }

    @GetMapping("/skoler/{school}/maalinger/{number:\\d+}/materiale/{kind}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, @PathVariable int number, @PathVariable String kind, Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        Material material = Arrays.stream(Material.values())
                .filter(candidate -> candidate.slug().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
        AskedWave about = surveys.asked(school, wave);
        var printed = new MaterialPage.Printed(material, about, surveys.piles(wave), information.sender(about));
        return MaterialPage.of(printed, site, words)
                .drawnBy(material == Material.FORM ? "measure/form" : "measure/material");
    }
}
