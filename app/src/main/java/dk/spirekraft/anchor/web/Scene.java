package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.Staff;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// Where and when something is looked at: the school with its people, the language and the day.
record Scene(School school, Staff staff, Words words, Instant now) {

    static final String HOME = "/forankring";

    LocalDate today() {
        return day(now);
    }

    YearMonth month() {
        return YearMonth.from(today());
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(Words.ZONE).toLocalDate();
    }

    /// A page of the school's, by what follows `/forankring`.
    String address(String page) {
        return school.address() + HOME + page;
    }

    /// A name; whoever has left is told as such.
    String name(UUID person) {
        String name = staff.name(person);
        if (staff.has(person)) return name;
        return name.isEmpty() ? words.of("anchor.somebody") : words.of("anchor.left", name);
    }

    /// Everybody who can be given something here.
    List<Choice> people(String chosen) {
        return staff.members().stream()
                .map(member -> new Choice(
                        member.person().toString(),
                        member.name().startsWith(words.of(member.role().label()))
                                ? member.name()
                                : words.of(
                                        "anchor.member",
                                        member.name(),
                                        words.of(member.role().label())),
                        member.person().toString().equals(chosen)))
                .toList();
    }
}
