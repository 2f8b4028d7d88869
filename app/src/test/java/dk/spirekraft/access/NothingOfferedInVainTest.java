package dk.spirekraft.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriTemplate;

/// Whoever walks through the pages by their links meets no link that leads nowhere, and no form that is not for them.
@RunningProgram
class NothingOfferedInVainTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#]+)");
    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"post\" action=\"([^\"]+)\"");

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COLLEAGUE"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyLinkLeadsSomewhereAndEveryFormIsForWhoSeesIt(Role role) {
        School own = stage.set().own();
        Phone phone = cast.signedIn(role, own);
        List<String> vain = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of("/"));
        Deque<String> ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            var page = phone.get(ahead.removeFirst());
            for (String link : found(LINK, page))
                if (seen.add(link)) {
                    if (phone.get(link).status() == 404) vain.add(page.path() + " links to " + link);
                    else if (!link.contains("sprog=")) ahead.addLast(link);
                }
            for (String action : found(FORM, page))
                if (!isFor(role, action)) vain.add(page.path() + " has a form to " + action);
        }
        assertThat(vain).isEmpty();
        assertThat(seen).hasSizeGreaterThan(5);
    }

    private static List<String> found(Pattern pattern, Phone.Page page) {
        return pattern.matcher(page.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(address -> !address.matches("(https?|mailto):.*"))
                .map(address -> URI.create(page.path()).resolve(address).toString())
                .distinct()
                .toList();
    }

    private static boolean isFor(Role role, String action) {
        for (Map.Entry<String, Optional<Set<Role>>> pin : Pins.all().entrySet())
            if (pin.getKey().startsWith("POST ")
                    && new UriTemplate(pin.getKey().substring(5)).matches(action)
                    && (pin.getValue().isEmpty() || pin.getValue().get().contains(role))) return true;
        return false;
    }
}
