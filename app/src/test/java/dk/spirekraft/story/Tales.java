package dk.spirekraft.story;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.share.catalogue.CaseMarks;
import dk.spirekraft.share.catalogue.CaseTexts;
import dk.spirekraft.share.catalogue.Project.Told;
import dk.spirekraft.share.dialogue.Harvests;
import dk.spirekraft.share.project.NewProject;
import dk.spirekraft.share.project.OwnProjects;
import dk.spirekraft.share.story.CaseDraft;
import dk.spirekraft.share.story.CaseStories;
import dk.spirekraft.share.story.Consents;
import dk.spirekraft.share.story.PictureFile;
import dk.spirekraft.share.story.Releasing;
import dk.spirekraft.share.story.SignOffs;
import dk.spirekraft.share.story.StoryPictures;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.springframework.boot.test.context.TestComponent;

/// What the schools of the story tell others, put there through the product's own doors.
@TestComponent
public class Tales {

    private static final Pattern KEY = Pattern.compile("/samtykke/([a-z2-7]{26})");

    private final Cast cast;
    private final Tries tries;
    private final Trials trials;
    private final CaseStories stories;
    private final StoryPictures pictures;
    private final Consents consents;
    private final SignOffs signOffs;
    private final Releasing releasing;
    private final OwnProjects projects;
    private final Harvests harvests;
    private final People people;
    private final Post post;
    private final Dictionary dictionary;
    private final Clock clock;

    public Tales(
            Cast cast,
            Tries tries,
            Trials trials,
            CaseStories stories,
            StoryPictures pictures,
            Consents consents,
            SignOffs signOffs,
            Releasing releasing,
            OwnProjects projects,
            Harvests harvests,
            People people,
            Post post,
            Dictionary dictionary,
            Clock clock) {
        this.cast = cast;
        this.tries = tries;
        this.trials = trials;
        this.stories = stories;
        this.pictures = pictures;
        this.consents = consents;
        this.signOffs = signOffs;
        this.releasing = releasing;
        this.projects = projects;
        this.harvests = harvests;
        this.people = people;
        this.post = post;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /// A trial that was tried and decided about.
    public Trial decided(School school, String aim, Decision.Outcome outcome, String... emails) {
        Trial trial = tries.running(school, aim, emails);
        return cast.in(school, () -> {
            trials.decide(trial, new Decision(outcome, "Halvdelen kunne ikke komme", "Begynd småt", clock.instant()));
            return trials.byId(trial.id());
        });
    }

    /// A draft of one such trial, with all that must be told.
    public WrittenCase draft(School school, String title, UnaryOperator<CaseDraft> more) {
        return draft(school, decided(school, title, Decision.Outcome.KEEP), more);
    }

    /// A draft of this trial, which is decided.
    public WrittenCase draft(School school, Trial trial, UnaryOperator<CaseDraft> more) {
        return cast.in(school, () -> {
            WrittenCase begun = stories.begin(school, List.of(trial), Language.DANISH);
            CaseDraft told = more.apply(texts(
                    begun.draft(),
                    new CaseTexts(
                            "Vi så hinanden for lidt.",
                            "Vi lånte hinanden timer.",
                            "Eleverne mødte flere voksne, de kender.",
                            "Nogle blev aldrig spurgt.",
                            "Vi ville begynde med lederen.",
                            "Begynd med to.")));
            if (!(stories.keep(begun, told, begun.edition()) instanceof Kept.Done<WrittenCase>))
                throw new IllegalStateException("Nobody else writes here");
            return stories.byId(begun.id());
        });
    }

    public WrittenCase draft(School school, String title) {
        return draft(school, title, draft -> draft);
    }

    public static CaseDraft texts(CaseDraft draft, CaseTexts texts) {
        return new CaseDraft(
                draft.title(), texts, draft.marks(), draft.namesSchool(), draft.checkedLater(), draft.figures());
    }

    public static CaseDraft marks(CaseDraft draft, CaseMarks marks) {
        return new CaseDraft(
                draft.title(), draft.texts(), marks, draft.namesSchool(), draft.checkedLater(), draft.figures());
    }

    /// Signed by the whole group.
    public WrittenCase signed(School school, WrittenCase written) {
        return cast.in(school, () -> {
            WrittenCase now = stories.byId(written.id());
            people.at(school).stream()
                    .filter(member -> Set.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER)
                            .contains(member.role()))
                    .forEach(member -> signOffs.sign(now, member.person(), now.edition()));
            return now;
        });
    }

    /// Signed and released.
    public WrittenCase released(School school, WrittenCase written) {
        if (cast.in(school, () -> people.at(school)).isEmpty()) cast.person(Role.SCHOOL_LEADER, school);
        WrittenCase signed = signed(school, written);
        return cast.in(school, () -> {
            Releasing.Outcome outcome = releasing.release(school, signed, signed.edition());
            if (!(outcome instanceof Releasing.Outcome.Released)) throw new IllegalStateException(outcome.toString());
            return stories.byId(written.id());
        });
    }

    public WrittenCase now(School school, WrittenCase written) {
        return cast.in(school, () -> stories.byId(written.id()));
    }

    /// The key of the link that was mailed last to this address.
    public String key(String email) {
        return post.mailbox().stream()
                .filter(letter -> letter.to().equals(email))
                .map(Letter::text)
                .flatMap(text -> KEY.matcher(text).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /// A small picture, PNG.
    public static byte[] picture(int width, int height) {
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// What stands behind every route.
    ///
    /// @param slug of the public story
    /// @param consent the key of somebody who was asked and has not answered
    public record Behind(
            UUID story, String slug, UUID picture, UUID project, String projectSlug, UUID harvest, String consent) {}

    public Behind behind(School own) {
        WrittenCase draft = draft(own, "Lån en time mere");
        String email = "lone-%s@skole.example".formatted(UUID.randomUUID());
        UUID picture = cast.in(own, () -> {
            if (!(PictureFile.read(picture(40, 30)) instanceof PictureFile.Outcome.Drawn drawn))
                throw new IllegalStateException("A picture is a picture");
            pictures.add(draft, drawn, "En kaffekop");
            return pictures.of(draft).getFirst().id();
        });
        WrittenCase released = released(own, draft);
        return cast.in(own, () -> {
            consents.ask(released, "Lone Lund", email, dictionary.in(Language.DANISH));
            OwnProjects.Entered project = projects.add(
                    own.municipality(),
                    new NewProject(
                            "da",
                            2019,
                            2021,
                            List.of("tillid"),
                            List.of(released.slug().orElseThrow()),
                            new Told("Tillid på tværs", "Fjordby", "", "", "Vi prøvede", "", "", "")));
            Harvests.Harvest harvest = harvests.plan(
                    own.municipality(),
                    "Høst i juni",
                    clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
            harvests.pick(own.municipality(), harvest, List.of(released.slug().orElseThrow()));
            return new Behind(
                    released.id(),
                    released.slug().orElseThrow(),
                    picture,
                    project.id(),
                    project.slug(),
                    harvest.id(),
                    key(email));
        });
    }
}
