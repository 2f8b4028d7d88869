package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.programme.CoreTasks;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialFindings;
import dk.spirekraft.learn.trial.TrialPulses;
import dk.spirekraft.learn.trial.web.BoardPage.Column;
import dk.spirekraft.learn.trial.web.BoardPage.Starter;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes the board of a school. The number of its questions to the database does not grow with the trials.
@Component
class BoardPages {

    /// As many cards of one state as a phone bears; the rest behind one link.
    private static final int SHOWN = 12;

    private final SchoolTrials overviews;
    private final TrialFindings findings;
    private final TrialPulses pulses;
    private final Follows follows;
    private final Groups groups;
    private final MethodCards methods;
    private final CoreTasks coreTasks;
    private final ObjectProvider<NextStep.Source> steps;

    BoardPages(
            SchoolTrials overviews,
            TrialFindings findings,
            TrialPulses pulses,
            Follows follows,
            Groups groups,
            MethodCards methods,
            CoreTasks coreTasks,
            ObjectProvider<NextStep.Source> steps) {
        this.overviews = overviews;
        this.findings = findings;
        this.pulses = pulses;
        this.follows = follows;
        this.groups = groups;
        this.methods = methods;
        this.coreTasks = coreTasks;
        this.steps = steps;
    }

    BoardPage of(TrialScene scene, BoardForm form, boolean mayPlan) {
        School school = scene.school();
        List<SchoolTrials.Overview> all = overviews.of(school);
        var names = findings.of(
                school,
                all.stream().map(SchoolTrials.Overview::trial).toList(),
                scene.words().language());
        var table = new BoardTable(scene, all, names, groups.members(school), form);
        var cards = new BoardCards(scene, names, pulses.asked(school), mayPlan);
        String address = Trial.board(school);
        return new BoardPage(
                scene.words().of("learn.trial.board.title"),
                school.name(),
                address,
                NextStep.first(steps.orderedStream().toList(), Place.of(address), scene.words()),
                coreTasks.of(school).task(),
                mayPlan,
                table.filter(),
                columns(table, cards),
                all.isEmpty() && mayPlan ? starters(scene) : List.of(),
                mayPlan ? follows.wishes(scene, all) : List.of());
    }

    private static List<Column> columns(BoardTable table, BoardCards cards) {
        return Arrays.stream(Trial.State.values())
                .map(state -> column(state, table, cards))
                .toList();
    }

    private static Column column(Trial.State state, BoardTable table, BoardCards cards) {
        List<SchoolTrials.Overview> found = table.wanted().stream()
                .filter(each -> table.scene().state(each.trial()) == state)
                .sorted(order(state))
                .toList();
        return new Column(
                state,
                table.scene().words().of(state.label()),
                found.size(),
                found.stream()
                        .limit(table.form().all() ? Long.MAX_VALUE : SHOWN)
                        .map(cards::of)
                        .toList());
    }

    /// What comes next stands first; of the decided ones, the latest.
    private static Comparator<SchoolTrials.Overview> order(Trial.State state) {
        if (state == Trial.State.DECIDED)
            return Comparator.comparing((SchoolTrials.Overview each) ->
                            each.trial().decision().orElseThrow().decidedAt())
                    .reversed();
        return state == Trial.State.PLANNED
                ? Comparator.comparing(each -> each.trial().plan().firstOn())
                : Comparator.comparing(each -> each.trial().plan().lastOn());
    }

    private List<Starter> starters(TrialScene scene) {
        return methods.starters(scene).stream()
                .map(card -> new Starter(
                        card.title(),
                        card.purpose(),
                        scene.words().of("learn.trial.empty.minutes", card.smallMinutes()),
                        methods.address(scene.school(), card.slug())))
                .toList();
    }
}
