package dk.spirekraft.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.ForgottenRoute;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route times every role: who gets in is pinned in [Pins], and everybody else is told that there is nothing.
@RunningProgram
class EveryRouteAndRoleTest {

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private static final Set<Role> GROUP = Set.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER);

    private enum Place {
        NOWHERE,
        HERE,
        NEIGHBOUR,
        ELSEWHERE
    }

    /// @param role empty for somebody who is not signed in
    private record Persona(Optional<Role> role, Place place) {

        boolean isInGroup() {
            return role.filter(GROUP::contains).isPresent();
        }

        boolean mayUse(String route) {
            Optional<Set<Role>> allowed =
                    Optional.ofNullable(Pins.all().get(route)).orElseThrow();
            if (allowed.isEmpty()) return true;
            if (role.isEmpty() || !allowed.get().contains(role.get())) return false;
            if (route.contains("{school}")) return place == Place.HERE;
            return Stream.of("{round}", "{programme", "{opgave", "{hoest").noneMatch(route::contains)
                    || place != Place.ELSEWHERE;
        }
    }

    private static List<Persona> everybody() {
        List<Persona> all = new ArrayList<>();
        all.add(new Persona(Optional.empty(), Place.NOWHERE));
        for (Role role : Role.values()) {
            all.add(new Persona(Optional.of(role), Place.HERE));
            all.add(new Persona(Optional.of(role), Place.ELSEWHERE));
            if (role.level() == Role.Level.SCHOOL) all.add(new Persona(Optional.of(role), Place.NEIGHBOUR));
        }
        return all;
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (isOurs(handler))
                for (String pattern : info.getPatternValues())
                    methods(info).forEach(method -> routes.add(method + " " + pattern));
        });
        return routes;
    }

    private static Set<String> methods(RequestMappingInfo info) {
        Set<String> named = new TreeSet<>();
        info.getMethodsCondition().getMethods().forEach(method -> named.add(method.name()));
        return named.isEmpty() ? Set.of("ANY") : named;
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("dk.spirekraft.")
                && handler.getBeanType() != ForgottenRoute.class;
    }

    @Test
    void everyRouteIsPinnedAndEveryPinIsARoute() {
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(Pins.all().keySet());
    }

    @Test
    void nothingAnswersBesideOurOwnRoutes() {
        var others = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> !isOurs(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream());
        assertThat(others).containsOnly(ForgottenRoute.PATH);
    }

    @Test
    void aRouteOnWhichTheRoleWasForgottenLetsNobodyIn() {
        var set = stage.set();
        for (Role role : Role.values())
            if (role != Role.COLLEAGUE)
                assertThat(cast.signedIn(role, set.own())
                                .get(ForgottenRoute.PATH)
                                .status())
                        .as("%s", role)
                        .isEqualTo(404);
    }

    @Test
    void everyRoleGetsInWhereItIsPinnedAndNowhereElse() {
        List<String> wrong = new ArrayList<>();
        for (Persona persona : everybody()) walk(persona, wrong);
        assertThat(wrong).isEmpty();
    }

    private void walk(Persona persona, List<String> wrong) {
        Stage.Set set = stage.set();
        Phone phone = phone(persona, set);
        for (String route : inWalkingOrder(routes())) {
            int status = ask(phone, route, set);
            boolean in = persona.mayUse(route);
            boolean nothing = status == 404 && !asksForMore(route) && !(persona.isInGroup() && isRunByItself(route));
            if (in ? status >= 500 || status == 403 || nothing : status != 404)
                wrong.add("%s %s: %s answered %d, but %s"
                        .formatted(persona.role(), persona.place(), route, status, in ? "it is pinned" : "it is not"));
        }
    }

    /// The staff page is nothing without the school's key, keys are nothing without a wave that invites, and an import
    /// is nothing without the file that was
    /// previewed.
    private static boolean asksForMore(String route) {
        return route.equals("GET /personale")
                || route.startsWith("GET /personale/resultater")
                || route.startsWith("GET /noegler/")
                // Whose mail or calendar it is, only its key tells.
                || route.contains(" /stop/")
                || route.contains(" /samtykke/")
                || route.startsWith("GET /kalender/")
                || route.equals("GET /personale/afproevninger")
                || route.equals("GET /personale/hvad-vises")
                || route.equals("GET /personale/information")
                || route.equals("GET /personale/loefter")
                || route.equals("GET /personale/ny-her")
                || route.equals("ANY /error")
                || route.equals("GET /personale/samarbejde")
                || route.equals("GET /personale/kommentarer")
                || route.contains("{pulse}")
                || route.endsWith("/import/optagelse");
    }

    /// A group runs a workshop of a programme without a consultant, in which its school is alone.
    private static boolean isRunByItself(String route) {
        return route.contains(" /forloeb/{programme") && (route.contains("/workshops/") || route.contains("/datoer/"));
    }

    /// Signing out comes last.
    private static List<String> inWalkingOrder(Set<String> routes) {
        return routes.stream()
                .sorted(Comparator.comparing((String route) -> route.endsWith("/log-ud")))
                .toList();
    }

    private Phone phone(Persona persona, Stage.Set set) {
        Phone phone = persona.role()
                // A colleague has no account: no link is ever mailed to them.
                .filter(role -> role != Role.COLLEAGUE)
                .map(role -> cast.signedIn(role, home(persona, set)))
                .orElseGet(cast::phone);
        phone.get("/log-ind");
        return phone;
    }

    private School home(Persona persona, Stage.Set set) {
        return switch (persona.place()) {
            case HERE, NOWHERE -> set.own();
            case NEIGHBOUR -> set.neighbour();
            case ELSEWHERE -> cast.school("Skolen i nabokommunen", 40);
        };
    }

    private static int ask(Phone phone, String route, Stage.Set set) {
        String path = set.path(route.substring(route.indexOf(' ') + 1));
        if (!route.startsWith("POST ")) return phone.get(path).status();
        boolean takesFile = path.endsWith("/import")
                || path.equals("/kommune/spoergeskemaer")
                || path.equals("/kommune/skabeloner");
        return takesFile
                ? phone.upload(path, new byte[] {'x'}, Map.of("questionnaire", "spirekraft-15 1.0"))
                        .status()
                : phone.post(path, Map.of("email", "ukendt@skole.example")).status();
    }
}
