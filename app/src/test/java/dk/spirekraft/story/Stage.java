package dk.spirekraft.story;

import dk.spirekraft.api.hook.HookEvent;
import dk.spirekraft.api.hook.HookUrl;
import dk.spirekraft.api.hook.Webhooks;
import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.Relations;
import dk.spirekraft.understand.StaffKeys;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// Two schools of one municipality, with something behind every route: a planned wave, an open one, a shown one with
/// who works well with whom, one that may be closed, and a closed one.
@TestComponent
public class Stage {

    private final Cast cast;
    private final Colleagues colleagues;
    private final Surveys surveys;
    private final Rounds rounds;
    private final StaffKeys keys;
    private final Course course;
    private final Tries tries;
    private final Tales tales;
    private final Relations relations;
    private final Anchored anchored;
    private final Webhooks webhooks;

    public Stage(
            Cast cast,
            Colleagues colleagues,
            Surveys surveys,
            Rounds rounds,
            StaffKeys keys,
            Course course,
            Tries tries,
            Tales tales,
            Relations relations,
            Anchored anchored,
            Webhooks webhooks) {
        this.cast = cast;
        this.colleagues = colleagues;
        this.surveys = surveys;
        this.rounds = rounds;
        this.keys = keys;
        this.course = course;
        this.tries = tries;
        this.tales = tales;
        this.relations = relations;
        this.anchored = anchored;
        this.webhooks = webhooks;
    }

    /// A stage that was set.
    public record Set(
            School own,
            School neighbour,
            UUID round,
            String key,
            Course.Begun course,
            Tries.Behind behind,
            Anchored.Behind kept,
            Tales.Behind told,
            UUID hook) {

        /// The route's path with everything filled in that is on this stage.
        public String path(String pattern) {
            return pattern.replaceAll("\\{(school|skole)}", own.slug())
                    .replaceAll("/svar/\\{number[^/]*", "/svar/1")
                    .replaceAll("\\{number:\\\\d\\+}", String.valueOf(number(pattern)))
                    .replaceAll("\\{name}", "mark.svg")
                    .replaceAll("\\{token[^/]*", "a".repeat(43))
                    .replaceAll("\\{key[^/]*", key)
                    .replaceAll("\\{code}", "kendes-ikke")
                    .replaceAll("\\{held}", UUID.randomUUID().toString())
                    .replaceAll("\\{wave:[^/.]*", UUID.randomUUID().toString())
                    .replaceAll("\\{note}", UUID.randomUUID().toString())
                    .replaceAll("\\{round}", round.toString())
                    .replaceAll("\\{method[^/]*", "tre-linser")
                    .replaceAll("\\{template}", "three-workshops-1.0")
                    .replaceAll("\\{skema}", "spirekraft-15-1.0")
                    .replaceAll("\\{number:\\\\d\\{1,6}}", "3")
                    .replaceAll("\\{hook[^}]*}]*}", hook.toString())
                    .replaceAll("\\{(noegle|besked)}", UUID.randomUUID().toString())
                    .replaceAll("/webhooks/\\{id:[^}]*}]*}", "/webhooks/" + hook)
                    .replaceAll("\\{kind}", "plakat")
                    .replaceAll("\\{skala}", "trust")
                    .replaceAll("\\{blad}", UUID.randomUUID().toString())
                    .replaceAll("\\{tid}", "foer")
                    .replaceAll("\\{fil}", "dagbog.txt")
                    .replaceAll("\\{titel}", behind.trial())
                    .replaceAll("\\{pulse}", UUID.randomUUID().toString())
                    .replaceAll("\\{slot}", behind.slot().toString())
                    .replaceAll("\\{pairing}", behind.pairing().toString())
                    .replaceAll("\\{scale}", "trust")
                    .replaceAll("\\{maaling[^/]*", "3")
                    .replaceAll("\\{rutine[^}]*}}", String.valueOf(kept.routine()))
                    .replaceAll("\\{overlevering[^}]*}}", String.valueOf(kept.handover()))
                    .replaceAll("\\{paper}", "dagsorden")
                    .replaceAll("\\{slags[^/]*", "afproevning")
                    .replaceAll("\\{id:.*", behind.trial())
                    .replaceAll("\\{slug:.*", pattern.contains("/opgaver/") ? told.projectSlug() : told.slug())
                    .replaceAll("\\{erfaring[^/]*", told.story().toString())
                    .replaceAll("\\{(billede|picture)[^/]*", told.picture().toString())
                    .replaceAll("\\{opgave[^/]*", told.project().toString())
                    .replaceAll("\\{hoest[^/]*", told.harvest().toString())
                    .replaceAll(
                            "\\{(navn|udsagn|punkt|oenske|noegle|sted)[^/]*",
                            UUID.randomUUID().toString())
                    .replaceAll("\\{tema[^/]*", "tillid")
                    .replaceAll(
                            "\\{programme[^}]*}}",
                            String.valueOf(course.programme().number()))
                    .replaceAll("\\{workshop[^}]*}", "1")
                    .replaceAll("\\{date}", course.date().toString())
                    .replaceAll("\\{item}", course.item().toString())
                    .replaceAll("\\{seat}", course.seat().toString());
        }

        private static int number(String pattern) {
            String last = pattern.substring(pattern.lastIndexOf('/') + 1);
            return switch (last) {
                case "aabning" -> 1;
                case "resultater",
                        "{skala}",
                        "tal.csv",
                        "tal.json",
                        "tal.xlsx",
                        "tal.sav",
                        "samarbejde",
                        "samarbejde.csv",
                        "visning",
                        "kommentarer",
                        "tilbageholdt",
                        "dialog",
                        "sletning" -> pattern.contains("sletning") && !pattern.contains("{note}") ? 2 : 3;
                case "lukning" -> 4;
                case "import", "optagelse" -> 5;
                default -> 2;
            };
        }
    }

    public Set set() {
        UUID municipality = cast.municipality();
        School own = cast.school(municipality, "Havgård Skole", 62);
        School neighbour = cast.school(municipality, "Åbrinken Skole", 51);
        return cast.in(own, () -> {
            surveys.plan(cast.plan(own));
            cast.openWave(own);
            Wave shown = colleagues.commentedWave(own, 12);
            colleagues.show(own, shown);
            relations.take(shown, new Ratings().havgard().read(), Ratings.SIZES);
            cast.openWave(own);
            colleagues.closedWave(own, 6, 8);
            Course.Begun begun = course.begin(own, neighbour);
            return new Set(
                    own,
                    neighbour,
                    rounds.add(municipality, "Runde", false),
                    keys.of(own),
                    begun,
                    tries.behind(own, neighbour),
                    anchored.behind(own, begun.programme(), shown),
                    tales.behind(own),
                    webhook(own));
        });
    }

    private UUID webhook(School own) {
        var url = (HookUrl.Read.Usable) webhooks.read("https://modtager.example/beskeder");
        return webhooks.add(own, url.url(), EnumSet.allOf(HookEvent.class))
                .orElseThrow()
                .webhook()
                .id();
    }
}
