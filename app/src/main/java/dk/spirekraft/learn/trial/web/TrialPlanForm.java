package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Slug;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A plan as it was typed. Only aim, who and when must be there.
///
/// @param finding the wave and scale of a figure, such as `2:trust`
/// @param who ids of the roles of those who carry it
/// @param edition of the plan that this was written on top of
/// @param previous the slug of the adjusted trial that it goes on from
public record TrialPlanForm(
        String aim,
        String smallest,
        String together,
        String firstOn,
        String lastOn,
        String belief,
        String sign,
        String stop,
        String pupils,
        String finding,
        String method,
        List<String> who,
        String edition,
        String previous) {

    private static final int LONGEST_YEARS = 1;
    private static final int USUAL_DAYS = 28;

    public TrialPlanForm {
        aim = Typed.text(aim);
        smallest = Typed.text(smallest);
        together = Typed.text(together);
        firstOn = Typed.text(firstOn);
        lastOn = Typed.text(lastOn);
        belief = Typed.text(belief);
        sign = Typed.text(sign);
        stop = Typed.text(stop);
        pupils = Typed.text(pupils);
        finding = Typed.text(finding);
        method = Typed.text(method);
        who = copied(who);
        edition = Typed.text(edition);
        previous = Typed.text(previous);
    }

    private static List<String> copied(@Nullable List<String> ticked) {
        return ticked == null ? List.of() : List.copyOf(ticked);
    }

    /// What a new form suggests: from today for four weeks.
    static TrialPlanForm suggested(String aim, String smallest, String method, LocalDate today) {
        return new TrialPlanForm(
                cut(aim, TrialPlan.LONGEST_AIM),
                cut(smallest, TrialPlan.LONGEST),
                "",
                today.toString(),
                today.plusDays(USUAL_DAYS).toString(),
                "",
                "",
                "",
                "",
                "",
                method,
                List.of(),
                "",
                "");
    }

    /// The same, chosen to answer this figure.
    TrialPlanForm answering(String figure) {
        return new TrialPlanForm(
                aim, smallest, together, firstOn, lastOn, belief, sign, stop, pupils, figure, method, who, edition,
                previous);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /// A plan as it stands.
    static TrialPlanForm of(Trial trial, List<String> who) {
        TrialPlan plan = trial.plan();
        return new TrialPlanForm(
                plan.aim(),
                plan.smallest(),
                plan.together(),
                plan.firstOn().toString(),
                plan.lastOn().toString(),
                plan.belief(),
                plan.sign(),
                plan.stop(),
                plan.pupils(),
                plan.finding().map(BoardForm::value).orElse(""),
                plan.method().orElse(""),
                who,
                String.valueOf(trial.edition()),
                "");
    }

    /// What the next try suggests: the same plan from today, for as long as before.
    static TrialPlanForm after(Trial trial, List<String> who, LocalDate today) {
        TrialPlanForm last = of(trial, who);
        long days = ChronoUnit.DAYS.between(trial.plan().firstOn(), trial.plan().lastOn());
        return new TrialPlanForm(
                last.aim,
                last.smallest,
                last.together,
                today.toString(),
                today.plusDays(days).toString(),
                last.belief,
                last.sign,
                last.stop,
                last.pupils,
                last.finding,
                last.method,
                last.who,
                "",
                trial.slug());
    }

    /// What is wrong with it.
    ///
    /// @param earliest day on which a trial may end: today, or earlier where the plan already said so
    Faults faults(LocalDate today, LocalDate earliest, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (aim.isEmpty() || isNameless(aim)) faults.put("aim", words.of("learn.trial.fault.aim"));
        else if (aim.length() > TrialPlan.LONGEST_AIM)
            faults.put("aim", words.of("learn.trial.fault.long", TrialPlan.LONGEST_AIM, aim.length()));
        if (together.isEmpty()) faults.put("together", words.of("learn.trial.fault.together"));
        texts().forEach((field, text) -> {
            if (!field.equals("aim") && text.length() > TrialPlan.LONGEST)
                faults.put(field, words.of("learn.trial.fault.long", TrialPlan.LONGEST, text.length()));
        });
        faultOfDays(today, earliest, words, faults);
        return new Faults(faults);
    }

    private static boolean isNameless(String aim) {
        try {
            return Slug.of(aim).isEmpty();
        } catch (IllegalArgumentException nameless) {
            return true;
        }
    }

    private void faultOfDays(LocalDate today, LocalDate earliest, Words words, Map<String, String> faults) {
        Optional<LocalDate> first = Typed.day(firstOn);
        Optional<LocalDate> last = Typed.day(lastOn);
        if (first.isEmpty()) faults.put("firstOn", words.of("learn.trial.fault.firstOn"));
        if (last.isEmpty()) faults.put("lastOn", words.of("learn.trial.fault.lastOn"));
        if (first.isEmpty() || last.isEmpty()) return;
        if (last.get().isBefore(first.get())) faults.put("lastOn", words.of("learn.trial.fault.order"));
        else if (last.get().isBefore(earliest)) faults.put("lastOn", words.of("learn.trial.fault.past"));
        else if (last.get().isAfter(first.get().plusYears(LONGEST_YEARS)))
            faults.put("lastOn", words.of("learn.trial.fault.year"));
        if (first.get().isBefore(today.minusYears(LONGEST_YEARS))
                || first.get().isAfter(today.plusYears(LONGEST_YEARS)))
            faults.put("firstOn", words.of("learn.trial.fault.far"));
    }

    /// What was typed, by question.
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("aim", aim);
        texts.put("smallest", smallest);
        texts.put("together", together);
        texts.put("firstOn", firstOn);
        texts.put("lastOn", lastOn);
        texts.put("belief", belief);
        texts.put("sign", sign);
        texts.put("stop", stop);
        texts.put("pupils", pupils);
        return texts;
    }

    /// The same, to be kept on top of this edition.
    TrialPlanForm on(int newest) {
        return new TrialPlanForm(
                aim,
                smallest,
                together,
                firstOn,
                lastOn,
                belief,
                sign,
                stop,
                pupils,
                finding,
                method,
                who,
                String.valueOf(newest),
                previous);
    }

    /// The plan, once it has no faults.
    ///
    /// @param offered the figures that a trial at this school may answer; another is left out
    TrialPlan plan(List<String> offered) {
        return new TrialPlan(
                aim,
                smallest,
                together,
                Typed.day(firstOn).orElseThrow(),
                Typed.day(lastOn).orElseThrow(),
                belief,
                sign,
                stop,
                pupils,
                offered.contains(finding) ? answered() : Optional.empty(),
                method.matches("[a-z0-9]+(-[a-z0-9]+)*") ? Optional.of(method) : Optional.empty());
    }

    private Optional<TrialPlan.Finding> answered() {
        int colon = finding.indexOf(':');
        return Typed.number(finding.substring(0, Math.max(0, colon)))
                .map(wave -> new TrialPlan.Finding(wave, finding.substring(colon + 1)));
    }
}
