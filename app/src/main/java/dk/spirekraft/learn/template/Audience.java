package dk.spirekraft.learn.template;

/// Whom a letter, a task or a reminder is for.
public enum Audience {
    /// Everybody in the school's working group.
    GROUP,
    SCHOOL_LEADER,
    AMR,
    TR,
    /// Who planned the trial that it is about.
    TRIAL_HOLDER,
    /// Who holds the seat that it is about.
    SEAT_HOLDER,
    CONSULTANT,
    SECRETARIAT,
    ADMINISTRATION,
    /// All who work at the school. They have no account, so this is printed or told at a meeting.
    COLLEAGUES;

    /// True for those who work for all schools, so that a rule for them is no school's own.
    public boolean isForAllSchools() {
        return this == CONSULTANT || this == SECRETARIAT || this == ADMINISTRATION;
    }

    /// The message key of the audience's name.
    public String label() {
        return "template.audience." + name();
    }
}
