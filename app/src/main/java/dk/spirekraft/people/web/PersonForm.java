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

    Faults faults(Role.Level level, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name == null || name.isBlank() || name.length() > LONGEST)
            faults.put("name", words.of("people.fault.name"));
        if (email == null || !email.strip().matches("[^@\\s]{1,120}@[^@\\s]{1,120}"))
            faults.put("email", words.of("people.fault.email"));
        if (offered(level).stream().noneMatch(offered -> offered.name().equals(role)))
            faults.put("role", words.of("people.fault.role"));
        return new Faults(faults);
    }

    Faults taken(Words words) {
        return new Faults(Map.of("email", words.of("people.fault.taken")));
    }

    /// Says whose the address is already where another name was typed: a name given once is not changed in passing.
    Faults otherName(String known, Words words) {
        return known.equalsIgnoreCase(name.strip())
                ? Faults.NONE
                : new Faults(Map.of("name", words.of("people.fault.otherName", known)));
    }

    static Faults lastOne(Words words) {
        return new Faults(Map.of("name", words.of("people.fault.lastOne")));
    }
}
