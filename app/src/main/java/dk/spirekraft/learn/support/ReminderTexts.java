package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.template.Audience;
import dk.spirekraft.learn.template.ReminderRule.Trigger;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.School;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Puts names, dates and links into the words of a rule.
@Component
class ReminderTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");
    /// A first sentence that only greets: a digest greets once.
    private static final Pattern GREETING = Pattern.compile("^[^.{]*\\{name\\}\\.\\s+");

    private static final String CHECK = "/forankring/tjek";

    private final SiteAddress site;

    ReminderTexts(SiteAddress site) {
        this.site = site;
    }

    /// A rule's words, filled.
    ///
    /// @param before what stands before the link, @param after what stands after it
    record Filled(String subject, String before, String link, String after, int minutes) {

        String text() {
            return before + link + after;
        }
    }

    Filled fill(Due due, Words words) {
        String language = words.language().tag();
        String text = GREETING.matcher(due.rule().text().in(language)).replaceFirst("");
        Map<String, String> values = values(due, words);
        int link = text.indexOf("{link}");
        return new Filled(
                filled(due.rule().subject().in(language), values),
                filled(link < 0 ? text + " " : text.substring(0, link), values),
                site.of(path(due)),
                filled(link < 0 ? "" : text.substring(link + "{link}".length()), values),
                due.rule().minutes());
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    private static Map<String, String> values(Due due, Words words) {
        Matter matter = due.occasion().matter();
        return Map.of(
                "name", due.to().name(),
                "school", due.occasion().school().map(School::name).orElse(""),
                "programme", due.cause().name(),
                "workshop", matter instanceof Matter.OfDate(PlannedDate date) ? date.name(words) : "",
                "date", words.date(day(due)),
                "trial",
                        matter instanceof Matter.OfTrial(var overview)
                                ? overview.trial().plan().aim()
                                : "",
                "seat",
                        matter instanceof Matter.OfSeat(var seat)
                                ? words.of(seat.kind().label())
                                : "",
                "consultant", due.consultant());
    }

    private static LocalDate day(Due due) {
        return due.occasion().matter() instanceof Matter.OfWave(var wave)
                ? wave.dialogueOn()
                : due.occasion().day();
    }

    private static String path(Due due) {
        String school = due.occasion().school().map(School::address).orElse("");
        Trigger on = due.occasion().on();
        return switch (due.occasion().matter()) {
            case Matter.OfProgramme() -> due.cause().address();
            case Matter.OfSeat(var seat) -> school + "/forloeb/pladser";
            case Matter.OfCheck(var day) -> school + CHECK;
            case Matter.OfWave(var wave) ->
                school + "/maalinger/" + wave.number() + (on == Trigger.RESULTS_SHOWN ? "/resultater" : "");
            case Matter.OfTrial(var overview) -> trial(overview.trial(), due);
            case Matter.OfDate(var date) when due.rule().to() == Audience.CONSULTANT -> school + "/sparring";
            case Matter.OfDate(var date)
            when on == Trigger.WORKSHOP_HELD -> school + due.cause().address() + "/workshops/" + date.number();
            case Matter.OfDate(var date) when on == Trigger.CHECK_DUE -> school + CHECK;
            case Matter.OfDate(var date) -> school + "/afproevninger";
        };
    }

    private static String trial(Trial trial, Due due) {
        String page = trial.address(due.occasion().school().orElseThrow());
        return due.occasion().on() == Trigger.TRIAL_ENDS ? page + "/refleksion" : page + "/ret";
    }
}
