package dk.spirekraft.learn.template;

/// A point in time before there are dates: so many weeks from another thing of the programme, so that what follows
/// moves along when that one is moved.
///
/// @param after `start` for the programme's first day, else the id of a thing named above in the file
/// @param weeks from −26 to 60; the same weekday where nobody moves it
public record When(String after, int weeks) {

    /// The programme's first day.
    public static final String START = "start";

    public boolean isFromStart() {
        return after.equals(START);
    }
}
