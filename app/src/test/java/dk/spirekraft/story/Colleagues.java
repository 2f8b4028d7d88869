package dk.spirekraft.story;

import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.Comment;
import dk.spirekraft.measure.OpenDraft;
import dk.spirekraft.measure.Participation;
import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Submission;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.Showings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.springframework.boot.test.context.TestComponent;

/// The colleagues of a school, who answer through the same door as everybody, only faster than by taps on a phone.
@TestComponent
public class Colleagues {

    public static final int ITEMS = 15;
    private static final int CATEGORIES = 5;

    private final Cast cast;
    private final Participation participation;
    private final Showings showings;
    private final Rounds rounds;

    public Colleagues(Cast cast, Participation participation, Showings showings, Rounds rounds) {
        this.cast = cast;
        this.participation = participation;
        this.showings = showings;
        this.rounds = rounds;
    }

    /// Fills in one sheet and sends it.
    public Submission answer(AccessCode code, IntUnaryOperator values) {
        return write(code, values, "");
    }

    /// The same with a comment.
    public Submission write(AccessCode code, IntUnaryOperator values, String comment) {
        return participation.send(filled(code, values), new Comment(comment));
    }

    /// A wave that takes comments, with one from each of so many, closed now.
    public Wave commentedWave(School school, int count) {
        Wave wave = cast.openWave(cast.plan(school).takingComments(true));
        List<AccessCode> codes = cast.slips(school, wave, count);
        for (int i = 0; i < count; i++) {
            int value = 1 + i % CATEGORIES;
            write(codes.get(i), item -> value, "Vi hjælper hinanden, når det brænder på, " + (i + 1));
        }
        return cast.close(school, wave);
    }

    /// Fills in one sheet and keeps it.
    ///
    /// @param values the answer to each item from 0, 0 to skip it
    public OpenDraft filled(AccessCode code, IntUnaryOperator values) {
        return filled(begun(code), values);
    }

    /// The same for a draft that was begun.
    public OpenDraft filled(String sealed, IntUnaryOperator values) {
        OpenDraft draft = opened(sealed);
        int items = draft.wave().questionnaire().items().size();
        for (int item = 0; item < items; item++) {
            int value = values.applyAsInt(item);
            draft = opened(participation.answer(draft, item, value == 0 ? Optional.empty() : Optional.of(value)));
        }
        return draft;
    }

    private String begun(AccessCode code) {
        if (participation.arrive(code.symbols()) instanceof Participation.Arrival.Welcome welcome)
            return welcome.begun().sealed();
        throw new IllegalStateException("A fresh code opens its wave");
    }

    private OpenDraft opened(String sealed) {
        if (participation.open(sealed) instanceof Participation.Kept.Answering answering) return answering.draft();
        throw new IllegalStateException("A draft opens again");
    }

    /// So many colleagues answer at random, the same for the same seed.
    public void answer(School school, Wave wave, int count, long seed) {
        var random = new Random(seed);
        for (AccessCode code : cast.slips(school, wave, count)) answer(code, item -> 1 + random.nextInt(CATEGORIES));
    }

    /// A wave that so many answered, closed now.
    public Wave closedWave(School school, int count, long seed) {
        Wave wave = cast.openWave(school);
        if (count > 0) answer(school, wave, count, seed);
        return cast.close(school, wave);
    }

    /// The same, opened for everybody at the school.
    public Wave shownWave(School school, int count, long seed) {
        Wave wave = closedWave(school, count, seed);
        show(school, wave);
        return wave;
    }

    /// The open waves of one round at so many other schools of the municipality, with eight answers each.
    public List<Wave> answeredRound(School host, int schools) {
        UUID round = cast.in(host, () -> rounds.add(host.municipality(), "Runde", false));
        List<Wave> waves = new ArrayList<>();
        for (int i = 0; i < schools; i++) {
            School school = cast.school(host.municipality(), "Skole " + i, 40);
            Wave wave = cast.openWave(cast.plan(school).in(round));
            answer(school, wave, 8, i);
            waves.add(wave);
        }
        return waves;
    }

    public void show(School school, Wave wave) {
        cast.in(school, () -> {
            showings.open(wave);
            return wave;
        });
    }
}
