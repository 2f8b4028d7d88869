package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.TrialPlan;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a board is narrowed to.
///
/// @param hvem whose trials, by the id of a role held at the school: no person stands in an address
/// @param fund which finding, as wave and scale
/// @param vis `alle` for columns of any length
public record BoardForm(
        @Nullable String hvem,
        @Nullable String fund,
        @Nullable String vis) {

    String who() {
        return Typed.text(hvem);
    }

    String finding() {
        return Typed.text(fund);
    }

    boolean all() {
        return Typed.text(vis).equals("alle");
    }

    static String value(TrialPlan.Finding finding) {
        return finding.wave() + ":" + finding.scale();
    }

    /// True if this trial is wanted. A value that means nothing narrows nothing.
    boolean takes(SchoolTrials.Overview overview, Optional<UUID> person) {
        boolean carried = person.map(overview::isCarriedBy).orElse(true);
        boolean answers = finding().isEmpty()
                || overview.trial()
                        .plan()
                        .finding()
                        .filter(answered -> value(answered).equals(finding()))
                        .isPresent();
        return carried && answers;
    }
}
