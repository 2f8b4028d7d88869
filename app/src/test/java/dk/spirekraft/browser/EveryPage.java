package dk.spirekraft.browser;

import dk.spirekraft.learn.support.MailKeys;
import dk.spirekraft.measure.Invited;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Stage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// Visits every kind of page that there is, signed in as whoever it is for: those with an address of their own, written
/// down in `browser/pages.txt`, and those that lie behind a form.
final class EveryPage {

    private final Cast cast;
    private final Stage.Set set;
    private final Wave inviting;
    private final String stop;

    private EveryPage(Cast cast, Stage.Set set, Wave inviting, String stop) {
        this.cast = cast;
        this.set = set;
        this.inviting = inviting;
        this.stop = stop;
    }

    /// Sets the stage, with three waves more: number 6, whose colleagues collect their tokens, number 7, which is
    /// opened and waits for its time, and one of the neighbour that nobody answered.
    static EveryPage on(Stage stage, Cast cast, Invited invited, MailKeys mail) {
        Stage.Set set = stage.set();
        Wave inviting = invited.collecting(set.own(), false);
        cast.openWave(invited.plan(set.own(), false).inviting(false));
        cast.close(set.neighbour(), cast.openWave(set.neighbour()));
        UUID teacher = cast.knownAt(set.own());
        String stop = cast.in(set.own(), () -> mail.of(teacher, set.own().municipality()));
        return new EveryPage(cast, set, inviting, stop);
    }

    /// Lets each page be looked at.
    void look(Browsers browsers, Browsers.Look look, String language, Consumer<Window> work) {
        try (Window window = browsers.open(look)) {
            window.page().navigate("/?sprog=" + language);
            for (String path : paths("EVERYBODY")) visit(window, path, work);
            forms(window, work).answering();
        }
        for (Role role : List.of(Role.AMR, Role.SECRETARIAT, Role.CONSULTANT, Role.HELPER, Role.OPERATOR))
            try (Window window = browsers.open(look)) {
                window.page().navigate("/?sprog=" + language);
                var forms = forms(window, work);
                String email = cast.person(role, set.own());
                forms.signIn(email);
                for (String path : paths(role.name())) visit(window, path, work);
                forms.of(role);
                if (role == Role.AMR) forms.again(email);
            }
    }

    private PagesBehindForms forms(Window window, Consumer<Window> work) {
        return new PagesBehindForms(cast, set.own(), window, work);
    }

    private static void visit(Window window, String path, Consumer<Window> work) {
        window.page().navigate(path);
        work.accept(window);
    }

    private List<String> paths(String who) {
        return Written.in("pages.txt").stream()
                .filter(line -> line.startsWith(who + " "))
                .map(line -> filled(line.substring(who.length() + 1)))
                .toList();
    }

    private String filled(String path) {
        var course = set.course();
        Map<String, Object> onStage = Map.ofEntries(
                Map.entry("school", set.own().address()),
                Map.entry("neighbour", set.neighbour().address()),
                Map.entry("slug", set.own().slug()),
                Map.entry("trial", set.behind().trial()),
                Map.entry("pairing", set.behind().pairing()),
                Map.entry("slot", set.behind().slot()),
                Map.entry("programme", "/forloeb/" + course.programme().number()),
                Map.entry("seat", course.seat()),
                Map.entry("date", course.date()),
                Map.entry("item", course.item()),
                Map.entry("routine", set.kept().routine()),
                Map.entry("handover", set.kept().handover()),
                Map.entry("round", set.round()),
                Map.entry("inviting", inviting.id()),
                Map.entry("stop", stop),
                Map.entry("story", set.told().story()),
                Map.entry("case", set.told().slug()),
                Map.entry("opgave", set.told().project()),
                Map.entry("project", set.told().projectSlug()),
                Map.entry("harvest", set.told().harvest()),
                Map.entry("consent", set.told().consent()),
                Map.entry("hook", set.hook()),
                Map.entry("key", set.key()));
        String filled = path;
        for (var placed : onStage.entrySet())
            filled = filled.replace(
                    "{" + placed.getKey() + "}", placed.getValue().toString());
        return filled;
    }
}
