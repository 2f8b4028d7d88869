package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Observations;
import dk.spirekraft.understand.Results;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.understand.Sharings;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The ways to look at one result: together on phones and paper, as a table, or on the wall.
@Component
class ResultViews {

    private final Results results;
    private final Observations observations;
    private final MatrixViews matrices;
    private final CommentsViews comments;
    private final RoundResults rounds;
    private final Sharings sharings;

    ResultViews(
            Results results,
            Observations observations,
            MatrixViews matrices,
            CommentsViews comments,
            RoundResults rounds,
            Sharings sharings) {
        this.comments = comments;
        this.rounds = rounds;
        this.sharings = sharings;
        this.results = results;
        this.observations = observations;
        this.matrices = matrices;
    }

    /// A school's figures are the school's own; the municipality sees those that the school shows it.
    boolean mayLook(School school, Wave wave) {
        return seesAll(school, wave) || sharings.isShown(wave);
    }

    /// True for whoever sees teams and who works well with whom, too: the school, and the municipality of what it
    /// brought in itself.
    boolean seesAll(School school, Wave wave) {
        boolean belongs = Visitors.current()
                .filter(visitor ->
                        visitor.isAny(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT))
                .isPresent();
        return belongs || wave.imported();
    }

    /// @param address of the result, for its links
    View of(Results.Shown whole, School school, String address, Words words) {
        boolean all = Visitors.current().isEmpty() || seesAll(school, whole.wave());
        Results.Shown shown = all ? whole : whole.ofWholeSchool(sharings::isShown);
        return new View(
                new ResultWords(
                        shown,
                        school,
                        results.references(shown.wave()),
                        scale -> rounds.beside(shown.wave(), scale.id()),
                        address,
                        words),
                notes(shown, school, address),
                all ? matrices.link(shown, address) : "",
                comments(shown, school, address),
                (told(shown.wave(), all, words) + " " + (all ? unlike(shown, words) : "")).strip());
    }

    /// Why no change is told where the wave before asked something else.
    private String unlike(Results.Shown shown, Words words) {
        return shown.earlier().isPresent()
                ? ""
                : results.unlike(shown.wave())
                        .map(before -> words.of("understand.change.unlike", before.number()))
                        .orElse("");
    }

    /// Who else sees it, for whoever reads it.
    private String told(Wave wave, boolean all, Words words) {
        if (!all) return words.of("understand.shared.here");
        return sharings.of(wave) == Sharings.State.SHOWN ? words.of("understand.shared.told") : "";
    }

    /// What people wrote is the school's, too.
    private String comments(Results.Shown shown, School school, String address) {
        boolean atSchool = Visitors.current()
                .map(visitor -> visitor.isInWorkingGroup(school) || visitor.isAny(school, Role.CONSULTANT))
                .orElse(true);
        return atSchool ? comments.link(shown, school, address) : "";
    }

    /// Notes are the school's: staff with its link and its own people read them, the municipality does not.
    private Notes notes(Results.Shown shown, School school, String address) {
        var visitor = Visitors.current();
        boolean atSchool = visitor.isEmpty() || visitor.get().isInWorkingGroup(school);
        boolean mayWrite = visitor.isPresent() && atSchool;
        return Notes.of(address, atSchool ? observations.of(shown.wave()) : List.of(), mayWrite);
    }

    /// One result, or one scale of it, to be drawn in one of its ways.
    ///
    /// @param notes what people saw
    /// @param matrix where who works well with whom is, empty where that is not told
    /// @param comments where what people wrote is, empty where that was not asked
    /// @param told that the municipality sees it too, and why no change is told; empty for nothing of that
    record View(ResultWords result, Notes notes, String matrix, String comments, String told) {

        /// The same with a note that could not be kept, and why.
        View refusing(Note note, String why) {
            return new View(result, notes.refusing(note.words(), why), matrix, comments, told);
        }

        /// @throws NotFound if the questionnaire has no such scale
        ModelAndView as(Look look) {
            ModelAndView drawn = drawn(look);
            if (!notes.fault().isEmpty()) drawn.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return drawn;
        }

        private ModelAndView drawn(Look look) {
            if (result.shown().wave().hasTooFew()) return TalkPage.of(result).drawnBy("understand/open-talk");
            return look.scale().isEmpty() ? whole(look) : one(scale(look.scale()), look);
        }

        private Scale scale(String id) {
            return result.shown().questionnaire().scale(id).orElseThrow(NotFound::new);
        }

        private ModelAndView whole(Look look) {
            return switch (look.way()) {
                case "tabel" -> TablePage.of(result).drawnBy("understand/table");
                case "storskaerm" ->
                    ResultsPage.of(result, notes).slide(look.figure()).drawnBy("understand/slide");
                default ->
                    ResultsPage.of(result, notes).beside(matrix, comments, told).drawnBy("understand/results");
            };
        }

        private ModelAndView one(Scale scale, Look look) {
            return switch (look.way()) {
                case "tabel" -> TablePage.of(result, scale).drawnBy("understand/table");
                case "storskaerm" ->
                    ScalePage.of(result, scale, notes).slide(look.figure()).drawnBy("understand/slide");
                default -> ScalePage.of(result, scale, notes).drawnBy("understand/scale");
            };
        }
    }
}
