package dk.spirekraft.learn.programme;

/// What a working group may do, on one page.
///
/// @param decides what the group decides by itself
/// @param asksFirst what it takes to somebody else first
/// @param heardBy who hears of it, and where
/// @param meets when and where it meets
/// @param edition counts the changes, so that two who write at once see each other
public record Mandate(String decides, String asksFirst, String heardBy, String meets, int edition) {

    public static final Mandate BLANK = new Mandate("", "", "", "", 0);

    public boolean isBlank() {
        return decides.isBlank();
    }
}
