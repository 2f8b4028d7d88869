package dk.spirekraft.learn.trial.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a new plan begins with.
///
/// @param metode the slug of a method card
/// @param efter the slug of an adjusted trial
/// @param start the number of a starter
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

    Optional<Integer> starter() {
        return Typed.text(start).matches("[123]") ? Optional.of(Integer.parseInt(Typed.text(start))) : Optional.empty();
    }
}
