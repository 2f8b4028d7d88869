package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.Staff;
import dk.spirekraft.anchor.routine.Rhythm;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.RoutinePlan;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A routine as typed.
///
/// @param owner and deputy the ids of people
/// @param month from 1 to 12
/// @param fra the slug of the kept trial that it grows out of
public record RoutineForm(
        String what,
        String place,
        String owner,
        String deputy,
        String rhythm,
        String month,
        String sign,
        String why,
        String fra,
        String edition) {

    public RoutineForm {
        what = Typed.text(what);
        place = Typed.text(place);
        owner = Typed.text(owner);
        deputy = Typed.text(deputy);
        rhythm = Typed.text(rhythm);
        month = Typed.text(month);
        sign = Typed.text(sign);
        why = Typed.text(why);
        fra = Typed.text(fra);
        edition = Typed.text(edition);
    }

    static RoutineForm blank(YearMonth now) {
        return new RoutineForm(
                "", "", "", "", Rhythm.MONTHLY.name(), String.valueOf(now.getMonthValue()), "", "", "", "");
    }

    /// What a kept trial says of the routine to be.
    ///
    /// @param carriers who had it and still work here: the first is to own the routine, the second to stand in
    static RoutineForm of(Trial trial, List<UUID> carriers, YearMonth now) {
        return new RoutineForm(
                trial.plan().aim(),
                "",
                carriers.isEmpty() ? "" : carriers.getFirst().toString(),
                carriers.size() > 1 ? carriers.get(1).toString() : "",
                Rhythm.MONTHLY.name(),
                String.valueOf(now.getMonthValue()),
                trial.plan().sign(),
                trial.decision().map(decision -> cut(decision.reason())).orElse(""),
                trial.slug(),
                "");
    }

    private static String cut(String reason) {
        return reason.substring(0, Math.min(reason.length(), RoutinePlan.LONGEST));
    }

    static RoutineForm of(Routine routine) {
        var plan = routine.plan();
        return new RoutineForm(
                plan.what(),
                plan.place(),
                plan.owner().toString(),
                plan.deputy().map(UUID::toString).orElse(""),
                plan.rhythm().name(),
                String.valueOf(plan.month().getValue()),
                plan.sign(),
                plan.why(),
                "",
                String.valueOf(routine.edition()));
    }

    /// The same on top of what somebody else wrote meanwhile.
    RoutineForm on(int written) {
        return new RoutineForm(what, place, owner, deputy, rhythm, month, sign, why, fra, String.valueOf(written));
    }

    int editionNumber() {
        return Typed.number(edition).orElse(0);
    }

    private Optional<Month> monthTyped() {
        return Typed.number(month).filter(number -> number >= 1 && number <= 12).map(Month::of);
    }

    Faults faults(Staff staff, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (what.isEmpty()) faults.put("what", words.of("anchor.routine.fault.what"));
        if (place.isEmpty()) faults.put("place", words.of("anchor.routine.fault.place"));
        if (!staff.has(Typed.id(owner))) faults.put("owner", words.of("anchor.routine.fault.owner"));
        if (!deputy.isEmpty() && !staff.has(Typed.id(deputy)))
            faults.put("deputy", words.of("anchor.routine.fault.deputy"));
        else if (!deputy.isEmpty() && deputy.equals(owner)) faults.put("deputy", words.of("anchor.routine.fault.same"));
        if (Typed.one(Rhythm.values(), rhythm).isEmpty()) faults.put("rhythm", words.of("anchor.routine.fault.rhythm"));
        if (monthTyped().isEmpty()) faults.put("month", words.of("anchor.routine.fault.month"));
        tooLong(faults, words);
        return new Faults(faults);
    }

    private void tooLong(Map<String, String> faults, Words words) {
        Map<String, Integer> longest = Map.of(
                "what", RoutinePlan.LONGEST_WHAT,
                "place", RoutinePlan.LONGEST_PLACE,
                "sign", RoutinePlan.LONGEST,
                "why", RoutinePlan.LONGEST);
        Map.of("what", what, "place", place, "sign", sign, "why", why).forEach((field, text) -> {
            int most = longest.getOrDefault(field, RoutinePlan.LONGEST);
            if (text.length() > most) faults.put(field, words.of("anchor.fault.long", most, text.length()));
        });
    }

    /// The routine, once it has no faults.
    RoutinePlan plan() {
        return new RoutinePlan(
                what,
                place,
                Typed.id(owner).orElseThrow(),
                Typed.id(deputy),
                Typed.one(Rhythm.values(), rhythm).orElseThrow(),
                monthTyped().orElseThrow(),
                sign,
                why);
    }
}
