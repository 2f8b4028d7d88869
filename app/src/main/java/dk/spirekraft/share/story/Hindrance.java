package dk.spirekraft.share.story;

/// What stands between a story and its release.
public enum Hindrance {
    /// What they did, or what changed, is not told.
    TEXT,
    /// What failed is not told.
    FAILED,
    /// Somebody who is named has not answered.
    UNANSWERED,
    /// Somebody who said no is still named in the text.
    REFUSED,
    /// A sentence about somebody was changed after they said yes.
    CHANGED,
    /// Too few of the group signed this text.
    UNSIGNED;

    /// The message key of what to do about it.
    public String label() {
        return "share.hindrance." + name();
    }
}
