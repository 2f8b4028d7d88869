package dk.spirekraft.people.web;

import dk.spirekraft.people.DataController;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a municipality tells staff, as typed. Everything may be left empty.
public record DataControllerForm(
        @Nullable String kontakt,
        @Nullable String raadgiver,
        @Nullable String grundlag) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_BASIS = 600;

    static DataControllerForm of(DataController kept) {
        return new DataControllerForm(kept.contact(), kept.officer(), kept.basis());
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    public String contact() {
        return line(kontakt);
    }

    public String officer() {
        return line(raadgiver);
    }

    public String basis() {
        return line(grundlag);
    }

    DataController toController(String name) {
        return new DataController(name, contact(), officer(), basis());
    }

    Faults faults(Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        tooLong(contact(), LONGEST_LINE, words).ifPresent(fault -> faults.put("kontakt", fault));
        tooLong(officer(), LONGEST_LINE, words).ifPresent(fault -> faults.put("raadgiver", fault));
        tooLong(basis(), LONGEST_BASIS, words).ifPresent(fault -> faults.put("grundlag", fault));
        return new Faults(faults);
    }

    private static Optional<String> tooLong(String typed, int longest, Words words) {
        return typed.length() <= longest
                ? Optional.empty()
                : Optional.of(words.of("people.controller.fault.long", longest, typed.length()));
    }
}
