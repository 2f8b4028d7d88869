package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.understand.Observations;
import dk.spirekraft.understand.Results;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.understand.Sharings;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

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
    ResultView of(Results.Shown whole, School school, String address, Words words) {
        boolean all = Visitors.current().isEmpty() || seesAll(school, whole.wave());
        Results.Shown shown = all ? whole : whole.ofWholeSchool(sharings::isShown);
        return new ResultView(
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
}
