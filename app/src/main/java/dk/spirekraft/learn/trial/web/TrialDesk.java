package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What every controller of trials begins and ends with: the trial of the address, the day, the log, the way back.
@Component
class TrialDesk {

    private final Trials trials;
    private final AuditLog audit;
    private final Clock clock;

    TrialDesk(Trials trials, AuditLog audit, Clock clock) {
        this.trials = trials;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws NotFound if the school has no such trial
    Trial find(School school, String slug) {
        return trials.find(school, slug).orElseThrow(NotFound::new);
    }

    TrialScene scene(School school, Words words) {
        return new TrialScene(school, words, clock.instant());
    }

    /// @param action such as `trial.started`
    void log(School school, String action, String object) {
        audit.record(school.municipality(), action, school.slug() + "/" + object);
    }

    /// Leads back to the trial after something was done there and is logged.
    ///
    /// @param place on the page, such as `#noter`, empty for its top
    ModelAndView back(School school, Trial trial, String place) {
        return SeeOther.to(trial.address(school) + place);
    }

    /// Who is signed in; the gate lets nobody else here.
    static Visitor visitor() {
        return Visitors.current().orElseThrow(NotFound::new);
    }

    /// A key that came with a form, or a new one where it is none.
    static UUID key(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
