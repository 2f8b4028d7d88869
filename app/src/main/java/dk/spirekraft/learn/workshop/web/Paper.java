package dk.spirekraft.learn.workshop.web;

import java.util.Arrays;
import java.util.Optional;

/// What of a workshop can be printed.
enum Paper {
    AGENDA("dagsorden"),
    HOMEWORK("forberedelse"),
    ATTENDANCE("deltagere"),
    GUESS("gaet"),
    AGREEMENTS("aftaler");

    private final String slug;

    Paper(String slug) {
        this.slug = slug;
    }

    /// Its name in addresses.
    String slug() {
        return slug;
    }

    static Optional<Paper> of(String slug) {
        return Arrays.stream(values()).filter(paper -> paper.slug.equals(slug)).findFirst();
    }
}
