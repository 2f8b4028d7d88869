package dk.spirekraft.measure.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A round as typed: its name and the schools that were ticked, by slug.
public record RoundForm(String name, List<String> schools) {

    private static final int LONGEST = 120;

    public RoundForm {
        schools = List.copyOf(schools);
    }

    Faults faults(Faults ofWave, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name.isBlank() || name.length() > LONGEST) faults.put("name", words.of("measure.fault.round"));
        if (schools.isEmpty()) faults.put("school", words.of("measure.fault.schools"));
        faults.putAll(ofWave.byField());
        return new Faults(faults);
    }
}
