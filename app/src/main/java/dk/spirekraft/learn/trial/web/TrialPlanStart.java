package dk.spirekraft.learn.trial.web;

import org.jspecify.annotations.Nullable;

/// What a new plan begins with.
///
/// @param metode the slug of a method card
/// @param efter the slug of an adjusted trial
public record TrialPlanStart(
        @Nullable String metode,
        @Nullable String efter,
        @Nullable String start) {

    String method() {
        return Typed.text(metode);
    }

    String previous() {
        return Typed.text(efter);
    }
}
