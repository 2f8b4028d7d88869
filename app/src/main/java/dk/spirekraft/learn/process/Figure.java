package dk.spirekraft.learn.process;

/// The six things that tell how a programme went, in the order in which one leads to the next.
public enum Figure {
    /// Workshops that were held, of those whose day has come.
    HELD,
    /// Points of their agendas that there was time for, pauses left out.
    AS_PLANNED,
    /// Places at the held workshops that somebody came to, of those marked.
    TOOK_PART,
    /// Seats that were filled at each held workshop, of those marked at one.
    REACHED,
    /// Trials that the group goes on with, of those it has decided about.
    USEFUL,
    /// Trials that began, of those whose first day has come.
    PRACTISED;

    /// The message key of its name.
    public String label() {
        return "learn.process.figure." + name();
    }

    /// The message key of what it counts.
    public String definition() {
        return "learn.process.definition." + name();
    }
}
