package dk.spirekraft.cli.scenario;

import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.audit.Answer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a scenario file calls answers and people.
///
/// @param answers in the order of people
/// @param people by their row numbers
public record Names(Map<String, Answer> answers, List<String> people) {

    public Names {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        people = List.copyOf(people);
    }

    public List<String> of(People some) {
        return some.rows().mapToObj(people::get).toList();
    }
}
