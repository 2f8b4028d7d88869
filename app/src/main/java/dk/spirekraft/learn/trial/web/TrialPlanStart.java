package dk.spirekraft.learn.trial.web;

import org.jspecify.annotations.Nullable;

/// What a new plan begins with.
///
/// @param metode the slug of a method card
/// @param efter the slug of an adjusted trial
/// @param fund the figure that it answers, such as `2:trust`
public record TrialPlanStart(
        @Nullable String metode,
        @Nullable String efter,
        @Nullable String fund,
        @Nullable String start) {

    String method() {
        return Typed.text(metode);
    }

    String previous() {
        return Typed.text(efter);
    }

    String finding() {
        return Typed.text(fund);
    }
}
