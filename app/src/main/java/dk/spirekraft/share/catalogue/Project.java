package dk.spirekraft.share.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A project that is over.
///
/// @param cases the slugs of its stories
public record Project(
        String slug,
        int firstYear,
        int lastYear,
        List<String> themes,
        List<String> cases,
        Optional<Told> danish,
        Optional<Told> english) {

    /// What is told of it, each up to 4,000 characters; only a title must be there.
    ///
    /// @param design of workshops and trial periods
    public record Told(
            String title,
            String client,
            String partners,
            String workplaces,
            String did,
            String design,
            String anchored,
            String harvested) {

        public static final int LONGEST = 4000;

        public Told {
            title = given(title);
            client = given(client);
            partners = given(partners);
            workplaces = given(workplaces);
            did = given(did);
            design = given(design);
            anchored = given(anchored);
            harvested = given(harvested);
        }

        private static String given(@Nullable String text) {
            return text == null ? "" : text;
        }

        public List<String> all() {
            return List.of(title, client, partners, workplaces, did, design, anchored, harvested);
        }
    }

    public Project {
        themes = List.copyOf(themes);
        cases = List.copyOf(cases);
        if (danish.isEmpty() && english.isEmpty())
            throw new IllegalArgumentException("A project is told in one language or more, but in none: " + slug);
    }

    /// The language that it is told in where this one is asked for.
    public String language(String asked) {
        return (asked.equals("en") ? english : danish).isPresent() ? asked : danish.isPresent() ? "da" : "en";
    }

    public Told in(String asked) {
        return (language(asked).equals("en") ? english : danish).orElseThrow();
    }
}
