package dk.spirekraft.story;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/// A trial's question that is answered without names, played by forms and pages as its working group and those who take
/// part do.
@TestComponent
public class NamelessPulses {

    private static final Pattern CODE = Pattern.compile("class=\"slip-code\">([^<]+)<");

    private final Cast cast;
    private final Tries tries;

    public NamelessPulses(Cast cast, Tries tries) {
        this.cast = cast;
        this.tries = tries;
    }

    public Played at(School school, String aim) {
        String email = cast.person(Role.AMR, school);
        Phone amr = cast.signedIn(email);
        return new Played(school, amr, tries.running(school, aim, email));
    }

    /// One pulse, with the laptop of whoever runs it.
    public final class Played {

        private final School school;
        private final Phone amr;
        private final Trial trial;

        private Played(School school, Phone amr, Trial trial) {
            this.school = school;
            this.amr = amr;
            this.trial = trial;
        }

        public Phone amr() {
            return amr;
        }

        public Trial trial() {
            return trial;
        }

        public String address() {
            return trial.address(school) + "/puls/uden-navne";
        }

        public Phone.Page page() {
            return amr.get(address());
        }

        public Phone.Page open(String takingPart) {
            return open(takingPart, Map.of());
        }

        public Phone.Page openSensitive(String takingPart) {
            return open(takingPart, Map.of("sensitive", "ja"));
        }

        private Phone.Page open(String takingPart, Map<String, String> more) {
            page();
            Map<String, String> typed = new HashMap<>(more);
            typed.put("question", "Var det besværet værd?");
            typed.put("takingPart", takingPart);
            typed.put("closesOn", tries.today().plusDays(3).toString());
            return amr.post(address(), typed);
        }

        /// The codes on the slips of the open window; none where they were printed before.
        public List<String> slips() {
            page();
            return CODE.matcher(amr.post(school.address() + "/pulser/" + trial.id() + "/sedler", Map.of())
                            .body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        public Phone.Page close() {
            page();
            return amr.post(address() + "/lukning", Map.of());
        }

        /// A window with one answer, from 1 to 5, for each of these, closed now.
        public Phone.Page window(int takingPart, List<Integer> answers) {
            open(String.valueOf(takingPart));
            List<String> codes = slips();
            for (int i = 0; i < answers.size(); i++)
                if (!answer(codes.get(i), answers.get(i)).equals("/svar/tak"))
                    throw new IllegalStateException("An answer was not taken");
            return close();
        }
    }

    /// Answers on a phone of one's own.
    ///
    /// @return where that ends
    public String answer(String code, int step) {
        Phone phone = cast.phone();
        phone.get("/svar");
        phone.post("/svar/kode", Map.of("kode", code));
        phone.get("/svar/1");
        phone.post("/svar/1", Map.of("svar", String.valueOf(step)));
        return phone.post("/svar/send", Map.of()).path();
    }
}
