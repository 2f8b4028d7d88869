package dk.spirekraft.share.project;

import dk.spirekraft.share.catalogue.Project.Told;
import java.util.List;

/// A project as it is entered.
///
/// @param language two-letter tag of the language it is told in
/// @param cases the slugs of its stories
public record NewProject(
        String language, int firstYear, int lastYear, List<String> themes, List<String> cases, Told told) {

    public NewProject {
        themes = List.copyOf(themes);
        cases = List.copyOf(cases);
    }
}
