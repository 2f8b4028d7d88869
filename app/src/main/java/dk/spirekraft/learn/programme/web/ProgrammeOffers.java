package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.NewProgramme;
import dk.spirekraft.learn.programme.Templates;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a municipality may make a new programme of: its templates, schools and consultants, and the months to come.
@Component
class ProgrammeOffers {

    private static final int MONTHS = 18;

    private final Templates templates;
    private final Schools schools;
    private final People people;
    private final Clock clock;

    ProgrammeOffers(Templates templates, Schools schools, People people, Clock clock) {
        this.templates = templates;
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    NewProgrammePage.Offer of(UUID municipality, Words words) {
        return new NewProgrammePage.Offer(
                templates.offered(municipality).stream()
                        .map(template -> new NewProgrammePage.Choice(
                                template.ref().toString(),
                                template.title().in(words.language().tag())))
                        .toList(),
                Stream.iterate(thisMonth(), month -> month.plusMonths(1))
                        .limit(MONTHS)
                        .map(month -> new NewProgrammePage.Choice(month.toString(), words.month(month.atDay(1))))
                        .toList(),
                schools.of(municipality).stream()
                        .filter(school -> !school.imported())
                        .map(ProgrammeOffers::choice)
                        .toList(),
                people.in(municipality).stream()
                        .filter(member -> member.role() == Role.CONSULTANT)
                        .map(member ->
                                new NewProgrammePage.Choice(member.person().toString(), member.name()))
                        .toList());
    }

    /// The first month that a programme may begin in.
    YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(Words.ZONE));
    }

    /// What a form without faults takes.
    NewProgramme taken(UUID municipality, NewProgrammeForm form) {
        return new NewProgramme(
                municipality,
                form.nameText(),
                templates.blueprint(municipality, form.templateText()),
                Typed.month(form.monthText()).orElseThrow(),
                schools.of(municipality).stream()
                        .filter(school -> form.schools().contains(school.slug()))
                        .toList(),
                form.consultants().stream().map(UUID::fromString).collect(Collectors.toSet()));
    }

    private static NewProgrammePage.Choice choice(School school) {
        return new NewProgrammePage.Choice(school.slug(), school.name());
    }
}
