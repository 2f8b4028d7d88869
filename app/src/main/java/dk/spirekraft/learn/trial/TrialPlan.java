package dk.spirekraft.learn.trial;

import java.time.LocalDate;
import java.util.Optional;

/// What is tried, with whom, from when until when; all else may be left blank.
///
/// @param aim what is tried, 1 to 80 characters; the trial's name
/// @param smallest the least that shows something
/// @param together with whom, 1 to 240 characters
/// @param belief what is expected to happen, and why
/// @param sign how it will be noticed
/// @param stop when it is stopped or changed
/// @param pupils what pupils will notice
/// @param finding which released figure it answers
/// @param method the slug of the method card that it comes from
public record TrialPlan(
        String aim,
        String smallest,
        String together,
        LocalDate firstOn,
        LocalDate lastOn,
        String belief,
        String sign,
        String stop,
        String pupils,
        Optional<Finding> finding,
        Optional<String> method) {

    public static final int LONGEST_AIM = 80;
    public static final int LONGEST = 240;

    /// A scale of a released wave.
    ///
    /// @param wave its number at the school
    /// @param scale its id in the questionnaire
    public record Finding(int wave, String scale) {}

    public TrialPlan {
        if (aim.isBlank() || aim.length() > LONGEST_AIM)
            throw new IllegalArgumentException(
                    "An aim has 1 to %d characters, but got '%s'".formatted(LONGEST_AIM, aim));
        if (together.isBlank() || together.length() > LONGEST)
            throw new IllegalArgumentException(
                    "With whom has 1 to %d characters, but got '%s'".formatted(LONGEST, together));
        if (lastOn.isBefore(firstOn))
            throw new IllegalArgumentException(
                    "A trial ends after it begins, but got %s to %s".formatted(firstOn, lastOn));
    }
}
