package dk.spirekraft.understand.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.understand.Comments;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Words;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The page of what was written, for whoever looks.
@Component
class CommentsViews {

    private final Comments comments;

    CommentsViews(Comments comments) {
        this.comments = comments;
    }

    /// Where the comments of a result are, empty where none were taken.
    String link(Results.Shown shown, School school, String result) {
        return comments.standing(shown)
                .map(standing -> reader(school, result).address())
                .orElse("");
    }

    /// @param result the address of the wave's result
    /// @return empty where the wave took no comments
    Optional<CommentsPage> of(Results.Shown shown, School school, String result, Words words) {
        return comments.standing(shown)
                .map(standing -> CommentsPage.of(
                        new ResultWords(shown, school, Map.of(), scale -> Optional.empty(), result, words),
                        reader(school, result),
                        standing,
                        comments.of(shown)));
    }

    private static CommentsPage.Reader reader(School school, String result) {
        boolean represents = Visitors.current()
                .filter(visitor -> visitor.isAny(school, Role.AMR, Role.TR))
                .isPresent();
        return new CommentsPage.Reader(school, result, represents);
    }
}
