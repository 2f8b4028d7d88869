package dk.spirekraft.anchor.handover;

/// Something that stands there without anybody.
///
/// @param why what is missing
/// @param what its own name, or a message key where it has none
/// @param isNamed true for its own name
/// @param address where to put it right
public record Loose(Why why, String what, boolean isNamed, String address) {

    public enum Why {
        ROUTINE_WITHOUT_OWNER,
        ROUTINE_WITHOUT_DEPUTY,
        TRIAL_WITHOUT_CARRIER,
        EMPTY_SEAT,
        SEAT_WITHOUT_DEPUTY,
        OPEN_HANDOVER;

        /// The message key that names it.
        public String label() {
            return "anchor.loose." + name();
        }

        /// True where nobody at all has it.
        public boolean isOwnerless() {
            return this != ROUTINE_WITHOUT_DEPUTY && this != SEAT_WITHOUT_DEPUTY;
        }
    }
}
