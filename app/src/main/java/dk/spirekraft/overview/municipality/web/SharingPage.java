package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// What a school lets its municipality see, with a switch for each thing and who turned it when, and what the school
/// would like help with.
///
/// @param works true for the working group, who may turn switches and raise wishes
/// @param always what the municipality sees in any case, a sentence each
/// @param results one switch a result, oldest first
public record SharingPage(
        String title,
        String address,
        boolean works,
        List<String> always,
        List<Switch> results,
        Switch anchoring,
        List<Wish> wishes,
        Asking asking)
        implements PageContent {

    public SharingPage {
        always = List.copyOf(always);
        results = List.copyOf(results);
        wishes = List.copyOf(wishes);
    }

    /// @param id of its heading
    /// @param state how it stands, in a sentence
    /// @param log who turned it when, newest first
    /// @param address that turns it
    /// @param turns what turning does, `true` or `false`
    /// @param act the button's words
    public record Switch(
            String id, String name, String state, List<String> log, String address, String turns, String act) {

        public Switch {
            log = List.copyOf(log);
        }
    }

    /// @param address that takes it back
    public record Wish(String topic, String text, String who, String address) {}

    /// A wish as typed.
    public record Asking(List<Topic> topics, String text, Faults faults) {

        public Asking {
            topics = List.copyOf(topics);
        }
    }

    public record Topic(String value, String label, boolean chosen) {}
}
