package dk.spirekraft.learn.template;

import dk.spirekraft.yaml.LocalText;
import java.util.List;
import java.util.Optional;

/// When the program reminds somebody of something, as data. A rule is silent where its condition holds, and in quiet
/// weeks; who gets several at once gets one mail.
///
/// @param id unique within the template
/// @param on what happened or will happen
/// @param days after it, negative for before it, from −60 to 400
/// @param unless what makes the reminder needless, if anything does
/// @param minutes what it takes to do what it asks, from 1 to 120
/// @param sources the evidence behind the rule
public record ReminderRule(
        String id,
        Trigger on,
        int days,
        Optional<Condition> unless,
        Audience to,
        int minutes,
        LocalText subject,
        LocalText text,
        List<String> sources) {

    public ReminderRule {
        sources = List.copyOf(sources);
    }

    /// What a rule counts its days from.
    public enum Trigger {
        WORKSHOP_HELD,
        LAST_WORKSHOP_HELD,
        PERIOD_BEGINS,
        PERIOD_MIDDLE,
        TRIAL_BEGINS,
        TRIAL_ENDS,
        WAVE_CLOSES,
        RESULTS_SHOWN,
        SEAT_TAKEN,
        SEAT_LEFT,
        CHECK_DUE,
        /// Each year from the day the programme began.
        YEAR_PASSES
    }

    /// What makes a reminder needless, judged on the day it would be sent.
    public enum Condition {
        METHOD_USED,
        TRIAL_PLANNED,
        NOTE_WRITTEN,
        REFLECTED,
        RESULTS_SHOWN,
        FINDINGS_DECIDED,
        LEADER_ACTED,
        PUPILS_NAMED,
        HOME_NAMED,
        DEPUTY_NAMED,
        HANDED_OVER,
        CHECK_MADE,
        REVIEW_HELD
    }
}
