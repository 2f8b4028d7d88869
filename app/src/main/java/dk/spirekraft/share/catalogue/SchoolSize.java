package dk.spirekraft.share.catalogue;

/// How many work at a school, in three steps that tell no school from another.
public enum SchoolSize {
    /// Under 30.
    SMALL,
    /// 30 to 59.
    MEDIUM,
    /// 60 or more.
    LARGE;

    private static final int FROM_MEDIUM = 30;
    private static final int FROM_LARGE = 60;

    /// @param staff 0 or more
    public static SchoolSize of(int staff) {
        if (staff < FROM_MEDIUM) return SMALL;
        return staff < FROM_LARGE ? MEDIUM : LARGE;
    }

    /// The message key of its name.
    public String label() {
        return "share.size." + name();
    }
}
