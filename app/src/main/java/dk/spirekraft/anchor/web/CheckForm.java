package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.check.AnchoringCheck;
import dk.spirekraft.anchor.check.AnchoringChecks.Fares;
import dk.spirekraft.anchor.check.AnchoringChecks.Said;
import dk.spirekraft.anchor.check.Rung;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A check as typed: a step for each of ten questions, a state for each routine, and a note.
record CheckForm(Map<String, String> fields) {

    private static final int LONGEST = 400;

    static final CheckForm BLANK = new CheckForm(Map.of());

    CheckForm {
        fields = Map.copyOf(fields);
    }

    private String text(String field) {
        return Typed.text(fields.get(field));
    }

    static String field(int question) {
        return "q" + question;
    }

    static String field(Routine routine) {
        return "rutine-" + routine.number();
    }

    static String reasonField(Routine routine) {
        return "grund-" + routine.number();
    }

    Optional<Integer> step(int question) {
        return Typed.number(text(field(question))).filter(step -> step < Rung.STEPS);
    }

    Optional<State> state(Routine routine) {
        return Typed.one(State.values(), text(field(routine)));
    }

    String reason(Routine routine) {
        return text(reasonField(routine));
    }

    String note() {
        return text("note");
    }

    boolean followsUp() {
        return text("maaling").equals("ja");
    }

    Faults faults(List<Routine> routines, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (int question = 1; question <= AnchoringCheck.QUESTIONS; question++)
            if (step(question).isEmpty()) faults.put(field(question), words.of("anchor.check.fault.step", question));
        routines.forEach(routine -> ofRoutine(routine, words, faults));
        if (note().length() > LONGEST) faults.put("note", words.of("anchor.fault.long", LONGEST, note().length()));
        return new Faults(faults);
    }

    private void ofRoutine(Routine routine, Words words, Map<String, String> faults) {
        String what = routine.plan().what();
        if (state(routine).isEmpty()) faults.put(field(routine), words.of("anchor.check.fault.state", what));
        else if (state(routine).get() == State.ENDED && reason(routine).isEmpty())
            faults.put(reasonField(routine), words.of("anchor.check.fault.reason", what));
        else if (reason(routine).length() > LONGEST)
            faults.put(
                    reasonField(routine),
                    words.of("anchor.fault.long", LONGEST, reason(routine).length()));
    }

    /// What was said, once it has no faults.
    Said said(List<Routine> routines) {
        return new Said(
                IntStream.rangeClosed(1, AnchoringCheck.QUESTIONS)
                        .mapToObj(question -> step(question).orElseThrow())
                        .toList(),
                note(),
                routines.stream()
                        .map(routine -> new Fares(routine, state(routine).orElseThrow(), reason(routine)))
                        .toList());
    }
}
