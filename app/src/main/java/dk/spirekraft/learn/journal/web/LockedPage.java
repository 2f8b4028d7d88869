package dk.spirekraft.learn.journal.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// A journal that asks for its code.
///
/// @param action where the code goes
/// @param fields what goes on with it
/// @param wrote true where somebody had written something meanwhile
/// @param typed the code as it was typed
/// @param passkeys what may open it instead
public record LockedPage(
        String title, String action, List<Field> fields, boolean wrote, String typed, Passkeyed passkeys, Faults faults)
        implements PageContent {

    public LockedPage {
        fields = List.copyOf(fields);
    }

    /// Passkeys that open a journal.
    ///
    /// @param ids with blanks between, empty for none
    /// @param salt what they make their secret of
    /// @param domain that they belong to
    public record Passkeyed(String ids, String salt, String domain) {}

    /// Something that goes on unseen.
    public record Field(String name, String value) {}
}
