package dk.spirekraft.share.catalogue;

/// What kind of school a story comes from.
public enum SchoolKind {
    /// All grades.
    ALL_GRADES,
    /// Grades 0 to 6.
    YOUNGER,
    /// Grades 7 to 9 or 10.
    OLDER,
    /// A school for special needs education.
    SPECIAL,
    /// Any other workplace of the sector.
    OTHER;

    /// The message key of its name.
    public String label() {
        return "share.kind." + name();
    }
}
