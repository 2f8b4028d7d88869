package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.CoreTask;
import dk.spirekraft.learn.programme.Mandate;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A mandate or a core task as typed; each has some of the parts.
public record WrittenForm(
        @Nullable String decides,
        @Nullable String asksFirst,
        @Nullable String heardBy,
        @Nullable String meets,
        @Nullable String task,
        @Nullable String service,
        @Nullable String formal,
        @Nullable String performed,
        @Nullable String experienced,
        @Nullable String edition) {

    /// So that a mandate fits onto one page.
    static final int LONGEST = 700;

    Mandate mandate() {
        return new Mandate(
                Typed.text(decides), Typed.text(asksFirst), Typed.text(heardBy), Typed.text(meets), editionNumber());
    }

    CoreTask coreTask() {
        return new CoreTask(
                Typed.text(task),
                Typed.text(service),
                Typed.text(formal),
                Typed.text(performed),
                Typed.text(experienced),
                editionNumber());
    }

    private int editionNumber() {
        return Typed.number(Typed.text(edition)).orElse(0);
    }

    Faults mandateFaults(Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (Typed.text(decides).isEmpty()) faults.put("decides", words.of("learn.fault.decides"));
        tooLong(faults, Map.of("decides", Typed.text(decides), "asksFirst", Typed.text(asksFirst)), words);
        tooLong(faults, Map.of("heardBy", Typed.text(heardBy), "meets", Typed.text(meets)), words);
        return new Faults(faults);
    }

    Faults coreTaskFaults(Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (Typed.text(task).isEmpty()) faults.put("task", words.of("learn.fault.task"));
        tooLong(faults, Map.of("task", Typed.text(task), "service", Typed.text(service)), words);
        tooLong(faults, Map.of("formal", Typed.text(formal), "performed", Typed.text(performed)), words);
        tooLong(faults, Map.of("experienced", Typed.text(experienced)), words);
        return new Faults(faults);
    }

    private static void tooLong(Map<String, String> faults, Map<String, String> texts, Words words) {
        texts.forEach((name, text) -> {
            if (text.length() > LONGEST) faults.put(name, words.of("learn.fault.long", LONGEST));
        });
    }
}
