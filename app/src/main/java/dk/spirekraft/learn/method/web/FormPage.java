package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.Method;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;

/// The form in which a method is written.
///
/// @param heading what is done; the title has the fault mark before it if there are faults
/// @param back where one goes without saving
/// @param forAll true if the visitor may choose to write for all schools
public record FormPage(
        String heading,
        String action,
        String back,
        boolean forAll,
        MethodForm form,
        Faults faults,
        List<Option> phases,
        List<Option> relations,
        List<Option> diamonds,
        String fault)
        implements PageContent {

    static FormPage forNew(School school, MethodForm form, Faults faults, Words words) {
        boolean mayChoose = Visitors.current()
                .filter(visitor -> Authors.mayWriteForAll(visitor, school))
                .isPresent();
        String list = SchoolMethodsController.address(school);
        String heading = words.of(form.from().isEmpty() ? "method.form.new" : "method.form.copy");
        return page(heading, list, list, words)
                .choosing(mayChoose)
                .filled(form, words)
                .with(faults);
    }

    static FormPage forChange(School school, Method method, MethodForm form, Words words) {
        String here =
                SchoolMethodsController.address(school) + "/" + method.card().id();
        return page(words.of("method.form.change"), here + "/rettelse", here, words)
                .filled(form, words);
    }

    private static FormPage page(String heading, String action, String back, Words words) {
        return new FormPage(
                heading,
                action,
                back,
                false,
                MethodForm.blank(),
                Faults.NONE,
                List.of(),
                List.of(),
                List.of(),
                words.of("web.fault"));
    }

    private FormPage choosing(boolean mayChoose) {
        return new FormPage(heading, action, back, mayChoose, form, faults, phases, relations, diamonds, fault);
    }

    private FormPage filled(MethodForm typed, Words words) {
        return new FormPage(
                heading,
                action,
                back,
                forAll,
                typed,
                faults,
                Choices.PHASES.options(List.of(typed.phase()), words),
                Choices.RELATIONS.options(typed.relations(), words),
                Choices.DIAMONDS.options(typed.diamonds(), words),
                fault);
    }

    FormPage with(Faults found) {
        return new FormPage(heading, action, back, forAll, form, found, phases, relations, diamonds, fault);
    }

    FormPage with(MethodForm typed) {
        return new FormPage(heading, action, back, forAll, typed, faults, phases, relations, diamonds, fault);
    }

    @Override
    public String title() {
        return faults.isEmpty() ? heading : fault + ": " + heading;
    }
}
