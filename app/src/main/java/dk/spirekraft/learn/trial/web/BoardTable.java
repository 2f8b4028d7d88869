package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.TrialFindings;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.learn.trial.web.BoardPage.Filter;
import dk.spirekraft.learn.trial.web.BoardPage.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All that the parts of one board are made from.
record BoardTable(
        TrialScene scene,
        List<SchoolTrials.Overview> all,
        Map<TrialPlan.Finding, TrialFindings.Seen> findings,
        Group group,
        BoardForm form) {

    Optional<UUID> person() {
        return group.holding(form.who());
    }

    List<SchoolTrials.Overview> wanted() {
        return all.stream().filter(each -> form.takes(each, person())).toList();
    }

    /// What the board may be narrowed to: those who carry a trial, and the figures that one answers.
    Filter filter() {
        List<Option> who = group.members().stream()
                .filter(member -> all.stream().anyMatch(each -> each.isCarriedBy(member.person())))
                .map(member -> option(member.held().toString(), member.name(), form.who()))
                .toList();
        List<Option> finding = findings.values().stream()
                .sorted(Comparator.comparing(TrialFindings.Seen::name)
                        .thenComparing(seen -> seen.finding().wave()))
                .map(seen -> option(
                        BoardForm.value(seen.finding()),
                        scene.words()
                                .of(
                                        "learn.trial.finding.option",
                                        seen.name(),
                                        seen.finding().wave()),
                        form.finding()))
                .toList();
        return new Filter(who, finding, form.all());
    }

    private static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }
}
