package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.promise.Promise;
import dk.spirekraft.anchor.promise.Promise.Stage;
import dk.spirekraft.anchor.promise.Promises;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/// Makes the page of promises.
@Component
class PromiseViews {

    private final Promises promises;

    PromiseViews(Promises promises) {
        this.promises = promises;
    }

    /// What was typed about one promise, by its field, and could not be kept.
    record Typing(String field, String text, Faults faults) {

        static final Typing NOTHING = new Typing("", "", Faults.NONE);
    }

    /// For all staff: nobody reads on from here, and nobody types.
    PromisesPage forStaff(Scene scene) {
        return page(scene, "", false, Typing.NOTHING);
    }

    /// @param works true for those who tell the staff
    PromisesPage forGroup(Scene scene, boolean works, Typing typing) {
        return page(scene, scene.address(""), works, typing);
    }

    private PromisesPage page(Scene scene, String back, boolean works, Typing typing) {
        return new PromisesPage(
                scene.words().of("anchor.promises.title"),
                scene.school().name(),
                back,
                works,
                promises.of(scene.school(), scene.words().language()).stream()
                        .map(promise -> line(scene, promise, !back.isEmpty(), typing))
                        .toList(),
                typing.faults());
    }

    static String field(Promise promise) {
        return "fortalt-" + promise.wave().number() + "-" + promise.scale();
    }

    private static PromisesPage.Line line(Scene scene, Promise promise, boolean readsOn, Typing typing) {
        Words words = scene.words();
        Stage reached = promise.stage();
        String field = field(promise);
        return new PromisesPage.Line(
                promise.name(),
                promise.reason(),
                words.of("anchor.promises.said", promise.wave().number(), words.date(promise.saidOn())),
                Arrays.stream(Stage.values())
                        .map(stage -> new Choice(
                                stage.name(),
                                words.of(stage.label()),
                                stage.ordinal() <= reached.ordinal() && !isSkipped(promise, stage)))
                        .toList(),
                promise.trials().stream()
                        .map(trial -> trial(scene, trial, readsOn))
                        .toList(),
                promise.told()
                        .map(told -> words.of("anchor.promises.told", words.date(Scene.day(told.at())), told.text()))
                        .orElse(""),
                promise.isOld(scene.now()),
                field,
                typing.field().equals(field) ? typing.text() : "",
                scene.address("/loefter/" + promise.wave().number() + "/" + promise.scale()),
                promise.trials().isEmpty() ? scene.school().address() + "/afproevninger/ny" : "");
    }

    /// True for a step that nothing was done for: told without a trial.
    private static boolean isSkipped(Promise promise, Stage stage) {
        return promise.trials().isEmpty() && (stage == Stage.DOING || stage == Stage.DONE);
    }

    private static Fact trial(Scene scene, Trial trial, boolean readsOn) {
        Words words = scene.words();
        String stands = trial.decision()
                .map(decision -> words.of(decision.outcome().label()))
                .orElseGet(() -> words.of(trial.state(scene.today()).label()));
        return new Fact(trial.plan().aim(), stands, readsOn ? trial.address(scene.school()) : "");
    }
}
