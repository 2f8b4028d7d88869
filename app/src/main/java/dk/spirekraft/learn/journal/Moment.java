package dk.spirekraft.learn.journal;

/// When in a programme somebody looks at what they can do.
public enum Moment {
    BEFORE("foer"),
    BETWEEN("mellem"),
    AFTER("efter");

    private final String slug;

    Moment(String slug) {
        this.slug = slug;
    }

    /// Its name in addresses.
    public String slug() {
        return slug;
    }

    /// The message key of its name.
    public String label() {
        return "learn.journal.moment." + name();
    }
}
