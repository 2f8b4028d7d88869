package dk.spirekraft.measure;

import dk.spirekraft.people.Letter;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/// Colleagues who are invited personally: the jobs run when the story wants it.
@TestComponent
public class Invited {

    private static final Pattern LINK = Pattern.compile("/invitation#[0-9a-f-]{36}\\.[\\w-]{32}\\.[0-9a-f]{64}");

    private final Cast cast;
    private final Surveys surveys;
    private final Invitations invitations;
    private final BallotKeyJob keys;
    private final InvitationJob job;
    private final Post post;
    private final StoryClock clock;

    Invited(
            Cast cast,
            Surveys surveys,
            Invitations invitations,
            BallotKeyJob keys,
            InvitationJob job,
            Post post,
            StoryClock clock) {
        this.cast = cast;
        this.surveys = surveys;
        this.invitations = invitations;
        this.keys = keys;
        this.job = job;
        this.post = post;
        this.clock = clock;
    }

    /// A wave that is opened now, collects tokens for three days and then takes answers for eleven.
    public WavePlan plan(School school, boolean units) {
        WavePlan plan = cast.plan(school);
        return new WavePlan(
                        school,
                        plan.questionnaire(),
                        Optional.empty(),
                        plan.opensAt().plus(Duration.ofDays(3)),
                        plan.closesAt(),
                        plan.dialogueOn(),
                        units,
                        plan.minGroupSize())
                .inviting(true);
    }

    /// The same, opened, with its keys made.
    public Wave collecting(School school, boolean units) {
        Wave wave = cast.openWave(plan(school, units));
        keys.run();
        return wave;
    }

    public void invite(School school, Wave wave, String... addresses) {
        invite(school, wave, Map.of(1, List.of(addresses)));
    }

    /// Saves addresses by pile, and lets their invitations leave.
    public void invite(School school, Wave wave, Map<Integer, List<String>> piles) {
        cast.in(school, () -> {
            List<Invitations.Wanted> wanted = new ArrayList<>();
            piles.forEach((pile, addresses) -> wanted.add(new Invitations.Wanted(
                    pile,
                    addresses.stream()
                            .map(address -> Address.read(address).orElseThrow())
                            .toList())));
            invitations.keep(wave, wanted);
            return invitations.send(wave);
        });
        leave(school, wave);
    }

    /// Lets everything leave that waits, also what another run of the job has in its hands.
    public void leave(School school, Wave wave) {
        while (cast.in(school, () -> invitations.standing(wave)).leaving() > 0) job.run();
    }

    /// The newest personal link that was mailed to this address.
    public String link(String address) {
        return letters(address).stream()
                .flatMap(letter -> LINK.matcher(letter.text()).results())
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
    }

    public List<Letter> letters(String address) {
        return post.mailbox().stream()
                .filter(letter -> letter.to().equals(address))
                .toList();
    }

    /// Lets time pass until answers are taken.
    public Wave answering(School school, Wave wave) {
        clock.pass(
                Duration.between(clock.instant(), wave.opening().orElseThrow().at()));
        return cast.in(school, () -> surveys.byId(wave.id()));
    }
}
