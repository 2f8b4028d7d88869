package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.DataControllers;
import dk.spirekraft.people.People;
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
    private final DataControllers controllers;
    private final People people;
    private final SiteAddress site;

    MaterialController(Surveys surveys, DataControllers controllers, People people, SiteAddress site) {
        this.surveys = surveys;
        this.controllers = controllers;
        this.people = people;
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
        var sender = Sender.of(controllers.of(school.municipality()), people.at(school));
        var printed = new MaterialPage.Printed(material, surveys.asked(school, wave), surveys.piles(wave), sender);
        return MaterialPage.of(printed, site, words)
                .drawnBy(material == Material.FORM ? "measure/form" : "measure/material");
    }
}
