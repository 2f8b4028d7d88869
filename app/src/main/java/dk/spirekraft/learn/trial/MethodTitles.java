package dk.spirekraft.learn.trial;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Language;
import java.util.Optional;

/// What method cards implement to be named where a trial comes from one.
public interface MethodTitles {

    /// A card that may be shown.
    ///
    /// @param address of its page
    /// @param small its small version in one line, for the plan; may be blank
    record Card(String slug, String title, String address, String small) {}

    /// @return empty where no such card is there for the school
    Optional<Card> find(School school, String slug, Language language);
}
