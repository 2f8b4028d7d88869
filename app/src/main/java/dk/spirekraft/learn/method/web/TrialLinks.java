package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.Method;
import dk.spirekraft.learn.method.TryMethod;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// *Prøv denne*: the way from a method into a trial, for those who may plan one.
@Component
class TrialLinks {

    private final ObjectProvider<TryMethod> trials;
    private final Schools schools;

    TrialLinks(ObjectProvider<TryMethod> trials, Schools schools) {
        this.trials = trials;
        this.schools = schools;
    }

    /// At this school, if the visitor is in its working group.
    List<MethodPage.Link> at(School school, Method method, Words words) {
        return links(school, method, words.of("method.try"));
    }

    /// At each school in whose working group the visitor is.
    List<MethodPage.Link> anywhere(Method method, Words words) {
        if (Visitors.current().isEmpty()) return List.of();
        return schools.all().stream()
                .flatMap(school -> links(school, method, words.of("method.tryAt", school.name())).stream())
                .toList();
    }

    private List<MethodPage.Link> links(School school, Method method, String label) {
        boolean mayPlan = Visitors.current()
                .filter(visitor -> visitor.isInWorkingGroup(school))
                .isPresent();
        if (!mayPlan) return List.of();
        return trials.orderedStream()
                .map(trial -> new MethodPage.Link(
                        label, trial.address(school, method.card().id())))
                .toList();
    }
}
