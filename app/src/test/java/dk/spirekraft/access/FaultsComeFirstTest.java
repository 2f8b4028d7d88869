package dk.spirekraft.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever hears a page read aloud hears first that a form was refused: every form of the program is sent with nothing
/// and with nonsense.
@RunningProgram
class FaultsComeFirstTest {

    private static final String NONSENSE = "¤".repeat(2100);

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Test
    void everyRefusedFormSaysSoInItsTitle() {
        Stage.Set set = stage.set();
        List<String> silent = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        new TreeMap<>(Pins.all()).forEach((route, roles) -> {
            // A script asks there and reads no page.
            if (!route.startsWith("POST ") || route.equals("POST /invitation/underskrift")) return;
            for (Map<String, String> typed : List.of(Map.<String, String>of(), nonsense())) {
                Phone.Page page = sent(set, route.substring(5), roles, typed);
                if (page.status() != 422) continue;
                refused.add(route);
                if (!page.body().contains("<title>Fejl: ")) silent.add(route + " " + typed.keySet());
            }
        });
        assertThat(silent).isEmpty();
        assertThat(refused.stream().distinct()).hasSizeGreaterThan(12);
    }

    private Phone.Page sent(Stage.Set set, String pattern, Optional<Set<Role>> roles, Map<String, String> typed) {
        Phone phone = roles.isEmpty()
                ? cast.phone()
                : cast.signedIn(roles.get().stream().sorted().findFirst().orElseThrow(), set.own());
        phone.get("/log-ind");
        String path = set.path(pattern);
        boolean takesFile = path.equals("/kommune/import") || path.equals("/kommune/spoergeskemaer");
        return takesFile
                ? phone.upload(path, new byte[] {0}, Map.of("questionnaire", "ukendt"))
                : phone.post(path, typed);
    }

    private static Map<String, String> nonsense() {
        Map<String, String> typed = new TreeMap<>();
        for (String field : List.of(
                "name",
                "email",
                "role",
                "staff",
                "text",
                "kode",
                "days",
                "dag",
                "count",
                "questionnaire",
                "opensOn",
                "closesOn",
                "dialogueOn",
                "least")) typed.put(field, NONSENSE);
        return typed;
    }
}
