package dk.spirekraft.people;

/// What somebody may do, held at one school or at a whole municipality.
public enum Role {
    SCHOOL_LEADER(Level.SCHOOL),
    AMR(Level.SCHOOL),
    TR(Level.SCHOOL),
    /// A teacher or pedagogue in the school's working group.
    MEMBER(Level.SCHOOL),
    /// Works at the school, answers from a slip, and has no account.
    COLLEAGUE(Level.SCHOOL),
    /// Enters answers given on paper; sees no result before all do.
    HELPER(Level.SCHOOL),
    CONSULTANT(Level.MUNICIPALITY),
    SECRETARIAT(Level.MUNICIPALITY),
    /// The municipal administration (forvaltning), who sees what the secretariat sees.
    ADMINISTRATION(Level.MUNICIPALITY),
    SECTOR_READER(Level.MUNICIPALITY),
    /// Keeps the machine running; sees the audit log and no school.
    OPERATOR(Level.MUNICIPALITY);

    /// Where a role is held.
    public enum Level {
        SCHOOL,
        MUNICIPALITY
    }

    private final Level level;

    Role(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /// True for those who let others in where they hold it; somebody always remains who does.
    public boolean letsIn() {
        return this == SCHOOL_LEADER || this == AMR || this == TR || this == SECRETARIAT;
    }

    /// The message key of the role's name.
    public String label() {
        return "people.role." + name();
    }
}
