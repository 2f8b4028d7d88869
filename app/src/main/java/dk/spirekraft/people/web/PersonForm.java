package dk.spirekraft.people.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A person as typed.
public record PersonForm(String name, String email, String role) {

    static final PersonForm BLANK = new PersonForm("", "", Role.MEMBER.name());

    private static final int LONGEST = 120;

    /// The roles that can be given at a school, or for a whole municipality.
    static List<Role> offered(Role.Level level) {
        return Arrays.stream(Role.values())
                .filter(role -> role.level() == level)
                .toList();
    }

    Faults faults(List<Role> offered, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name == null || name.isBlank() || name.length() > LONGEST)
            faults.put("name", words.of("people.fault.name"));
        if (email == null || !email.strip().matches("[^@\\s]{1,120}@[^@\\s]{1,120}"))
            faults.put("email", words.of("people.fault.email"));
        if (offered.stream().noneMatch(one -> one.name().equals(role)))
            faults.put("role", words.of("people.fault.role"));
        return new Faults(faults);
    }

    static Faults twice(Words words) {
        return new Faults(Map.of("role", words.of("people.fault.roleTwice")));
    }

    Faults taken(Words words) {
        return new Faults(Map.of("email", words.of("people.fault.taken")));
    }

    /// A name given once is not changed in passing, and whose the address is is not told: it may be somebody of
    /// another school.
    Faults otherName(String known, Words words) {
        return known.equalsIgnoreCase(name.strip())
                ? Faults.NONE
                : new Faults(Map.of("email", words.of("people.fault.otherName")));
    }

    static Faults lastOne(String why) {
        return new Faults(Map.of("name", why));
    }
}
