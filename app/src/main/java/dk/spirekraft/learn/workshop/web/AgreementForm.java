package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.learn.workshop.Agreement;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a participant goes home with, as typed.
///
/// @param partner somebody in the group, or a name
public record AgreementForm(
        @Nullable String method,
        @Nullable String day,
        @Nullable String partner) {

    private static final int LONGEST = 120;

    static AgreementForm of(Optional<Agreement> agreement, Workshop workshop) {
        return agreement
                .map(one -> new AgreementForm(one.method(), one.useOn().toString(), one.partner()))
                .orElseGet(() -> new AgreementForm(
                        "", workshop.date().first().plusDays(7).toString(), ""));
    }

    public String methodText() {
        return Typed.text(method);
    }

    public String dayText() {
        return Typed.text(day);
    }

    public String partnerText() {
        return Typed.text(partner);
    }

    /// @param own the name of whose it is, who can't be their own partner
    Faults faults(Workshop workshop, String own, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (methodText().isEmpty() || methodText().length() > LONGEST)
            faults.put("method", words.of("learn.fault.method", LONGEST));
        Optional<LocalDate> on = Typed.day(dayText());
        if (on.isEmpty()
                || on.get().isBefore(workshop.date().first())
                || on.get().isAfter(workshop.useBy()))
            faults.put(
                    "day",
                    words.of("learn.fault.use", words.date(workshop.date().first()), words.date(workshop.useBy())));
        if (partnerText().isEmpty() || partnerText().length() > LONGEST)
            faults.put("partner", words.of("learn.fault.partner", LONGEST));
        else if (partnerText().equalsIgnoreCase(own)) faults.put("partner", words.of("learn.fault.partnerSelf"));
        return new Faults(faults);
    }

    /// @throws java.util.NoSuchElementException if there are faults
    Agreement agreement() {
        return new Agreement(methodText(), Typed.day(dayText()).orElseThrow(), partnerText());
    }
}
