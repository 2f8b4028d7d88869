package dk.spirekraft.measure.web;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A round as typed: its name and the schools that were ticked, by slug.
///
/// @param dialog the days of the dialogue at schools that have one of their own, by slug
/// @param ret true if it comes back to be put right
public record RoundForm(
        @Nullable String name,
        @Nullable List<String> school,
        @Nullable Map<String, String> dialog,
        @Nullable Boolean ret) {

    private static final int LONGEST = 120;

    /// The name without blanks around it, empty for none.
    public String title() {
        return name == null ? "" : name.strip();
    }

    /// True if it comes back from the last look to be put right.
    boolean isToBePutRight() {
        return Boolean.TRUE.equals(ret);
    }

    public List<String> schools() {
        return school == null ? List.of() : school.stream().distinct().toList();
    }

    /// The day of the dialogue at a school as typed: its own, or else that of all.
    String dialogueAt(School at, WaveForm all) {
        return dialog == null ? all.dialogueOn() : dialog.getOrDefault(at.slug(), all.dialogueOn());
    }

    /// The days that are others than that of all, by slug: what must not be lost on the way back.
    public Map<String, String> otherDays(WaveForm all) {
        Map<String, String> others = new TreeMap<>(dialog == null ? Map.of() : dialog);
        others.values().removeIf(all.dialogueOn()::equals);
        return others;
    }

    /// @param asked the schools that a round can be opened at
    Faults faults(Faults ofWave, List<School> asked, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (title().isEmpty() || title().length() > LONGEST) faults.put("name", words.of("measure.fault.round"));
        if (schools().isEmpty()) faults.put("school", words.of("measure.fault.schools"));
        else if (!asked.stream().map(School::slug).toList().containsAll(schools()))
            faults.putAll(schoolGone(words).byField());
        faults.putAll(ofWave.byField());
        return new Faults(faults);
    }

    /// That a school was taken away while the form was filled in.
    static Faults schoolGone(Words words) {
        return new Faults(Map.of("school", words.of("measure.fault.schoolGone")));
    }
}
