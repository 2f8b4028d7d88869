package dk.spirekraft.measure.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.LinkedHashMap;
import java.util.List;

/// Where a working group types to whom personal invitations go.
///
/// @param address of the wave
/// @param collecting until when tokens are collected, in words
/// @param standing what was saved and sent so far, in words
/// @param sends what the button that sends says, empty where nothing waits to be sent
/// @param keys the public page with the keys
/// @param open true while addresses can be typed
public record InvitationsPage(
        String title,
        String heading,
        String address,
        String collecting,
        List<String> standing,
        String sends,
        String keys,
        boolean open,
        List<Pile> piles)
        implements PageContent {

    /// A pile's field.
    ///
    /// @param faults a sentence for each line that is wrong
    public record Pile(String field, String name, String hint, String typed, List<String> faults) {

        public Pile {
            faults = List.copyOf(faults);
        }
    }

    public InvitationsPage {
        standing = List.copyOf(standing);
        piles = List.copyOf(piles);
    }

    /// What is wrong, field by field.
    public Faults faults() {
        var faults = new LinkedHashMap<String, String>();
        piles.stream()
                .filter(pile -> !pile.faults().isEmpty())
                .forEach(pile -> faults.put(
                        pile.field(), pile.name() + ": " + pile.faults().getFirst()));
        return new Faults(faults);
    }
}
