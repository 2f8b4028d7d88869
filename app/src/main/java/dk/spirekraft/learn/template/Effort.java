package dk.spirekraft.learn.template;

/// When a member's time goes: before the workshops, during them, and after. Most courses forget the last.
public enum Effort {
    BEFORE,
    DURING,
    AFTER
}
