package dk.spirekraft.learn.trial;

/// The four questions of a reflection, answered or left blank, each up to 2,000 characters.
///
/// @param surprised what nobody had expected
/// @param tells what it says of trust, fairness, cooperation and the core task
public record FourTexts(String happened, String surprised, String tells, String nowWhat) {

    public static final int LONGEST = 2000;
    public static final FourTexts BLANK = new FourTexts("", "", "", "");

    public boolean isBlank() {
        return happened.isBlank() && surprised.isBlank() && tells.isBlank() && nowWhat.isBlank();
    }
}
