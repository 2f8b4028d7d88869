package dk.spirekraft.learn.programme.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A programme to be, as typed.
///
/// @param month such as 2026-08
/// @param school slugs
/// @param consultant ids of people
public record NewProgrammeForm(
        @Nullable String name,
        @Nullable String template,
        @Nullable String month,
        @Nullable List<String> school,
        @Nullable List<String> consultant) {

    private static final int LONGEST = 120;
    private static final int MONTHS_AHEAD = 24;

    String nameText() {
        return Typed.text(name);
    }

    String templateText() {
        return Typed.text(template);
    }

    String monthText() {
        return Typed.text(month);
    }

    List<String> schools() {
        return Typed.list(school);
    }

    List<String> consultants() {
        return Typed.list(consultant);
    }

    /// @param now this month
    Faults faults(NewProgrammePage.Offer offer, YearMonth now, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (nameText().isEmpty() || nameText().length() > LONGEST)
            faults.put("name", words.of("learn.fault.name", LONGEST));
        if (offer.templates().stream().noneMatch(one -> one.value().equals(templateText())))
            faults.put("template", words.of("learn.fault.template"));
        monthFault(now, words, faults);
        if (schools().isEmpty()
                || !offer.schools().stream()
                        .map(NewProgrammePage.Choice::value)
                        .toList()
                        .containsAll(schools())) faults.put("school", words.of("learn.fault.school"));
        if (!offer.consultants().stream()
                .map(NewProgrammePage.Choice::value)
                .toList()
                .containsAll(consultants())) faults.put("consultant", words.of("learn.fault.consultant"));
        return new Faults(faults);
    }

    private void monthFault(YearMonth now, Words words, Map<String, String> faults) {
        var wanted = Typed.month(monthText());
        if (wanted.isEmpty()) faults.put("month", words.of("learn.fault.month"));
        else if (wanted.get().isBefore(now)) faults.put("month", words.of("learn.fault.monthPast"));
        else if (wanted.get().isAfter(now.plusMonths(MONTHS_AHEAD)))
            faults.put("month", words.of("learn.fault.monthFar"));
    }
}
