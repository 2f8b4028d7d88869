package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Ability;
import dk.spirekraft.learn.journal.AssessmentMarks;
import dk.spirekraft.learn.journal.Journal;
import dk.spirekraft.learn.journal.JournalPage;
import dk.spirekraft.learn.journal.Moment;
import dk.spirekraft.learn.journal.Practice;
import dk.spirekraft.learn.journal.Rung;
import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Somebody's own look at what they can do, before, between and after.
@Controller
class AbilitiesController {

    private final Door door;
    private final Journal journal;
    private final AssessmentMarks marks;
    private final Practice practice;
    private final AbilityViews views;
    private final Clock clock;

    AbilitiesController(
            Door door, Journal journal, AssessmentMarks marks, Practice practice, AbilityViews views, Clock clock) {
        this.door = door;
        this.journal = journal;
        this.marks = marks;
        this.practice = practice;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/dagbog/evner")
    @ForTheSignedIn
    ModelAndView growth(Call call) {
        return door.through(call, inside -> views.growth(inside).drawnBy("learn/journal/abilities"));
    }

    @GetMapping("/dagbog/evner/{tid}")
    @ForTheSignedIn
    ModelAndView ask(Call call, @PathVariable String tid) {
        Moment moment = moment(tid);
        return door.through(
                call,
                inside -> views.form(call.words(), moment, views.chosen(inside, moment), Faults.NONE)
                        .drawnBy("learn/journal/assess"));
    }

    private static Moment moment(String slug) {
        return Arrays.stream(Moment.values())
                .filter(moment -> moment.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping("/dagbog/evner/{tid}")
    @ForTheSignedIn
    ModelAndView keep(Call call, @PathVariable String tid) {
        Moment moment = moment(tid);
        return door.through(call, inside -> {
            Map<Ability, Rung> rungs = typed(call);
            if (rungs.isEmpty())
                return views.form(call.words(), moment, rungs, fault(call.words()))
                        .drawnBy("learn/journal/assess", HttpStatus.UNPROCESSABLE_ENTITY);
            keep(inside, moment, rungs);
            return SeeOther.to("/dagbog/evner");
        });
    }

    private static Faults fault(Words words) {
        return new Faults(Map.of(Ability.CORE_TASK.name(), words.of("learn.journal.fault.rung")));
    }

    private static Map<Ability, Rung> typed(Call call) {
        Map<Ability, Rung> rungs = new EnumMap<>(Ability.class);
        for (Ability ability : Ability.values()) {
            String typed = call.request().getParameter(ability.name());
            Arrays.stream(Rung.values())
                    .filter(rung -> rung.name().equals(typed))
                    .forEach(rung -> rungs.put(ability, rung));
        }
        return rungs;
    }

    private void keep(Door.Inside inside, Moment moment, Map<Ability, Rung> rungs) {
        Call call = inside.call();
        Optional<Practice.Course> course =
                practice.courses(call.person()).stream().findFirst();
        String programme = course.map(one -> one.programme().toString()).orElse("");
        journal.keep(
                inside.key(),
                call.municipality(),
                new JournalPage.Assessment(
                        AssessmentMarks.page(inside.key(), programme, moment),
                        clock.instant().atZone(Words.ZONE).toLocalDate(),
                        moment,
                        programme,
                        rungs));
        course.ifPresent(one -> marks.add(inside.key(), one.programme(), one.municipality(), moment));
    }
}
