package dk.spirekraft.demo;

import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.Comment;
import dk.spirekraft.measure.DailyCounts;
import dk.spirekraft.measure.OpenDraft;
import dk.spirekraft.measure.Participation;
import dk.spirekraft.measure.Participation.Arrival;
import dk.spirekraft.measure.Participation.Kept;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Submission;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Schools;
import dk.spirekraft.questionnaire.Item;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Plausible colleagues who draw a slip and answer, tap by tap, through the same door as everybody.
@Component
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoStaff {

    private static final long SEED = 20261127;

    private final Slips slips;
    private final Participation participation;
    private final DailyCounts counts;
    private final Schools schools;
    private final DemoRelations relations;

    DemoStaff(Slips slips, Participation participation, DailyCounts counts, Schools schools, DemoRelations relations) {
        this.slips = slips;
        this.participation = participation;
        this.counts = counts;
        this.schools = schools;
        this.relations = relations;
    }

    /// @param share of those who could answer that do
    void answer(Wave wave, Random random, double share) {
        int eligible = wave.opening().orElseThrow().eligible();
        String name = schools.byId(wave.school()).name();
        double level = DemoCastList.SCHOOLS.stream()
                .filter(part -> part.name().equals(name))
                .mapToDouble(DemoCastList.Part::level)
                .findFirst()
                .orElseThrow();
        int answering = (int) Math.round(eligible * share);
        List<AccessCode> codes = slips.print(wave, 1, eligible);
        for (int i = 0; i < answering; i++) send(filled(codes.get(i), level, random), DemoComments.of(i));
    }

    /// What Havgård's groups say about each other.
    void rate(Wave wave) {
        if (schools.byId(wave.school()).name().equals(DemoCastList.HAVGARD)) relations.rate(wave, SEED);
    }

    /// The count of a morning, as the job makes it.
    void count() {
        counts.countToday();
    }

    /// A comment goes nowhere where the wave takes none.
    private void send(OpenDraft draft, Comment comment) {
        if (!(participation.send(draft, draft.wave().wave().takesComments() ? comment : Comment.NONE)
                instanceof Submission.Accepted)) throw new IllegalStateException("A sheet with a fresh code is stored");
    }

    private OpenDraft filled(AccessCode code, double level, Random random) {
        if (!(participation.arrive(code.symbols()) instanceof Arrival.Welcome welcome))
            throw new IllegalStateException("A fresh code opens its wave");
        double mood = level + .55 * random.nextGaussian();
        OpenDraft draft = opened(welcome.begun().sealed());
        int items = draft.wave().questionnaire().items().size();
        for (int item = 0; item < items; item++) {
            Item asked = draft.wave().questionnaire().items().get(item);
            draft = opened(participation.answer(draft, item, choice(asked, mood, random)));
        }
        return draft;
    }

    private OpenDraft opened(String sealed) {
        if (participation.open(sealed) instanceof Kept.Answering answering) return answering.draft();
        throw new IllegalStateException("A draft opens again");
    }

    /// Cooperation a little over trust, fairness a little under; a few skip.
    private static Optional<Integer> choice(Item item, double mood, Random random) {
        double centre = 3.7;
        if (item.id().endsWith("-cooperation")) centre = 3.95;
        if (item.id().endsWith("-fairness")) centre = 3.3;
        if (item.id().startsWith("bridging")) centre -= .3;
        double felt = centre + mood + .7 * random.nextGaussian();
        return random.nextInt(40) == 0 ? Optional.empty() : Optional.of(Math.clamp(Math.round(felt), 1, 5));
    }
}
