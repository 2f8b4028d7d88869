package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Ability;
import dk.spirekraft.learn.journal.Journal;
import dk.spirekraft.learn.journal.JournalPage.Assessment;
import dk.spirekraft.learn.journal.Moment;
import dk.spirekraft.learn.journal.Practice;
import dk.spirekraft.learn.journal.Rung;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the pages about what somebody can do.
@Component
class AbilityViews {

    private final Journal journal;
    private final Practice practice;
    private final PracticeWords evidence;

    AbilityViews(Journal journal, Practice practice, PracticeWords evidence) {
        this.journal = journal;
        this.practice = practice;
        this.evidence = evidence;
    }

    /// What was chosen at this moment of the programme that somebody is in.
    Map<Ability, Rung> chosen(Door.Inside inside, Moment moment) {
        return find(assessments(inside), moment).map(Assessment::rungs).orElse(Map.of());
    }

    private List<Assessment> assessments(Door.Inside inside) {
        String programme = practice.courses(inside.call().person()).stream()
                .findFirst()
                .map(one -> one.programme().toString())
                .orElse("");
        return journal.open(inside.key()).assessments().stream()
                .filter(one -> one.programme().equals(programme))
                .toList();
    }

    private static Optional<Assessment> find(List<Assessment> all, Moment moment) {
        return all.stream().filter(one -> one.moment() == moment).findFirst();
    }

    AbilitiesPage growth(Door.Inside inside) {
        Words words = inside.call().words();
        List<Assessment> all = assessments(inside);
        return new AbilitiesPage(
                words.of("learn.journal.abilities.title"),
                Arrays.stream(Moment.values())
                        .map(moment -> new AbilitiesPage.Moment(
                                words.of(moment.label()),
                                find(all, moment)
                                        .map(one -> words.date(one.on()))
                                        .orElse(""),
                                "/dagbog/evner/" + moment.slug()))
                        .toList(),
                all.isEmpty() ? List.of() : rows(all, words),
                evidence.lines(inside.call().person(), words));
    }

    private static List<AbilitiesPage.Row> rows(List<Assessment> all, Words words) {
        return Arrays.stream(Ability.values())
                .map(ability -> new AbilitiesPage.Row(
                        words.of(ability.label()),
                        Arrays.stream(Moment.values())
                                .map(moment -> find(all, moment)
                                        .map(one -> one.rungs().get(ability))
                                        .map(rung -> words.of(rung.label()))
                                        .orElse(""))
                                .toList()))
                .filter(row -> row.rungs().stream().anyMatch(rung -> !rung.isEmpty()))
                .toList();
    }

    AssessPage form(Words words, Moment moment, Map<Ability, Rung> chosen, Faults faults) {
        List<AssessPage.Question> questions = Arrays.stream(Ability.values())
                .map(ability -> new AssessPage.Question(
                        ability.name(),
                        words.of(ability.label()),
                        choices(words, Optional.ofNullable(chosen.get(ability)))))
                .toList();
        return new AssessPage(
                words.of("learn.journal.assess.title", words.of(moment.label())),
                "/dagbog/evner/" + moment.slug(),
                questions,
                faults);
    }

    private static List<AssessPage.Choice> choices(Words words, Optional<Rung> chosen) {
        return Arrays.stream(Rung.values())
                .map(rung -> new AssessPage.Choice(
                        rung.name(),
                        words.of(rung.label()),
                        chosen.filter(rung::equals).isPresent()))
                .toList();
    }
}
