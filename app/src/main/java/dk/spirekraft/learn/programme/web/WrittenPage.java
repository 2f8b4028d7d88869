package dk.spirekraft.learn.programme.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// A text of some parts that a group writes together, such as its mandate: to write, or to print on one page.
///
/// @param lens help to write it, none for a mandate
/// @param overtaken true where somebody else wrote meanwhile; then each part also shows what stands there now
/// @param members who sits in the group, for the print
public record WrittenPage(
        String title,
        String heading,
        String text,
        String address,
        String back,
        List<Field> fields,
        List<String> lens,
        int edition,
        boolean overtaken,
        Faults faults,
        List<String> members,
        boolean mayWrite)
        implements PageContent {

    public WrittenPage {
        fields = List.copyOf(fields);
        lens = List.copyOf(lens);
        members = List.copyOf(members);
    }

    /// One part.
    ///
    /// @param now what somebody else wrote meanwhile, empty where it is the same
    public record Field(String name, String label, String hint, String value, String now) {}
}
