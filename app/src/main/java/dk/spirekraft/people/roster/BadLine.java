package dk.spirekraft.people.roster;

/// A line of the file that can't be taken.
///
/// @param line from 1
/// @param shown the cell that is at fault
/// @param email of the line, in lower case
public record BadLine(long line, Reason reason, String shown, String email) {

    /// Why it can't.
    public enum Reason {
        NAME,
        EMAIL,
        UNIT,
        /// The same address stands in a line above under another name, or in another unit.
        CONTRADICTS,
        /// The address is somebody's at another workplace under another name, or in another municipality.
        TAKEN,
        /// A role that whoever brings the file may not give.
        ROLE_NOT_YOURS;

        /// The message key of the reason.
        public String label() {
            return "people.import.bad." + name();
        }
    }
}
