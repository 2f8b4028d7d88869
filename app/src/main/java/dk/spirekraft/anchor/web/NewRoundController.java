package dk.spirekraft.anchor.web;

import dk.spirekraft.learn.programme.NewProgramme;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A school starts a new round itself, from a template and without a consultant.
@Controller
class NewRoundController {

    private static final String ADDRESS = "/skoler/{school}/forankring/ny-runde";
    private static final int LONGEST = 120;
    private static final int MONTHS = 12;

    private final Programmes programmes;
    private final PlannedDates dates;
    private final Templates templates;
    private final AnchorDesk desk;

    NewRoundController(Programmes programmes, PlannedDates dates, Templates templates, AnchorDesk desk) {
        this.programmes = programmes;
        this.dates = dates;
        this.templates = templates;
        this.desk = desk;
    }

    /// As typed.
    ///
    /// @param template a reference such as `three-workshops 1.0`
    /// @param month such as 2027-08
    record Typing(
            @Nullable String name,
            @Nullable String template,
            @Nullable String month) {}

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView ask(School school, Words words) {
        return page(desk.scene(school, words), new Typing("", "", ""), Faults.NONE)
                .drawnBy("anchor/new-round");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView start(School school, @ModelAttribute Typing typing, Words words) {
        Scene scene = desk.scene(school, words);
        NewRoundPage blank = page(scene, typing, Faults.NONE);
        if (!blank.already().isEmpty()) return blank.drawnBy("anchor/new-round", HttpStatus.CONFLICT);
        Faults faults = faults(blank, words);
        if (!faults.isEmpty())
            return page(scene, typing, faults).drawnBy("anchor/new-round", HttpStatus.UNPROCESSABLE_ENTITY);
        Programme started = programmes.start(new NewProgramme(
                school.municipality(),
                blank.name(),
                templates.blueprint(school.municipality(), Typed.text(typing.template())),
                Typed.month(Typed.text(typing.month())).orElseThrow(),
                List.of(school),
                Set.of()));
        desk.log(school, "programme.started", started.number());
        return SeeOther.to(school.address() + "/forloeb");
    }

    private static Faults faults(NewRoundPage page, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (page.name().isEmpty() || page.name().length() > LONGEST)
            faults.put("name", words.of("anchor.round.fault.name", LONGEST));
        if (page.templates().stream().noneMatch(Choice::chosen))
            faults.put("template", words.of("anchor.round.fault.template"));
        if (page.months().stream().noneMatch(Choice::chosen)) faults.put("month", words.of("anchor.round.fault.month"));
        return new Faults(faults);
    }

    private NewRoundPage page(Scene scene, Typing typing, Faults faults) {
        Words words = scene.words();
        return new NewRoundPage(
                words.of("anchor.round.title"),
                scene.address("/ny-runde"),
                scene.address(""),
                goingOn(scene).map(Programme::name).orElse(""),
                Typed.text(typing.name()),
                templates.names(scene.school().municipality(), words.language()).stream()
                        .map(offer -> new Choice(
                                offer.ref(), offer.title(), offer.ref().equals(Typed.text(typing.template()))))
                        .toList(),
                Stream.iterate(YearMonth.from(scene.today()), month -> month.plusMonths(1))
                        .limit(MONTHS)
                        .map(month -> new Choice(
                                month.toString(),
                                words.month(month.atDay(1)),
                                month.toString().equals(Typed.text(typing.month()))))
                        .toList(),
                faults);
    }

    /// The programme whose workshops are not all over.
    private Optional<Programme> goingOn(Scene scene) {
        return programmes
                .of(scene.school())
                .filter(programme -> dates.of(programme).stream()
                        .filter(PlannedDate::isWorkshop)
                        .anyMatch(date -> !date.isFixed(scene.today())));
    }
}
