package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.School;

/// What a later phase has written down of what rules remind of, so that nobody is reminded of what is done.
public interface Anchoring {

    /// True if the check that was planned for this day has been made.
    boolean isChecked(School school, PlannedDate planned);

    /// True if a kept trial has become a routine.
    boolean hasHome(Trial kept);
}
