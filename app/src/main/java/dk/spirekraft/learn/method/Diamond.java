package dk.spirekraft.learn.method;

/// What social capital is made of: trust, fairness, and cooperation on the core task.
public enum Diamond {
    TRUST,
    FAIRNESS,
    COOPERATION;

    /// The message key of the diamond's name.
    public String label() {
        return "method.diamond." + name();
    }
}
