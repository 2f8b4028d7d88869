package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.Method;
import dk.spirekraft.learn.method.Methods;
import dk.spirekraft.learn.method.OwnMethods;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Writing a method of one's own, from nothing or from another, and changing it.
@Controller
class WritingController {

    private static final String ADDRESS = SchoolMethodsController.ADDRESS;
    private static final String ONE = ADDRESS + "/{method:[a-z0-9-]+}";

    private final Methods methods;
    private final OwnMethods own;
    private final AuditLog audit;

    WritingController(Methods methods, OwnMethods own, AuditLog audit) {
        this.methods = methods;
        this.own = own;
        this.audit = audit;
    }

    @GetMapping(ADDRESS + "/ny")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView start(School school, @RequestParam(value = "fra", defaultValue = "") String from, Words words) {
        MethodForm form = methods.find(school, from)
                .map(method -> FilledForm.copying(method, words))
                .orElseGet(MethodForm::blank);
        return FormPage.forNew(school, form, Faults.NONE, words).drawnBy("learn/method-form");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView add(School school, Visitor visitor, @ModelAttribute MethodForm form, Words words) {
        boolean forAll = form.isForMunicipality() && Authors.mayWriteForAll(visitor, school);
        Optional<Method> from = methods.find(school, form.from());
        return switch (new FormReader(form, words.language().tag(), words)
                .read(owner(forAll, school, words), licence(from))) {
            case FormReader.Outcome.Refused refused ->
                FormPage.forNew(school, form, refused.faults(), words)
                        .drawnBy("learn/method-form", HttpStatus.UNPROCESSABLE_ENTITY);
            case FormReader.Outcome.Read read -> {
                Optional<UUID> place = forAll ? Optional.empty() : Optional.of(school.id());
                Method kept = own.add(school.municipality(), place, read.card(), from.map(one -> origin(one, words)));
                audit.record(school.municipality(), "method.written", form.title());
                yield SeeOther.to(address(school, kept));
            }
        };
    }

    private static String owner(boolean forAll, School school, Words words) {
        return forAll ? words.of("method.ofMunicipality") : school.name();
    }

    private static String licence(Optional<Method> from) {
        return from.map(method -> method.card().licence()).orElse("");
    }

    private static Method.Origin origin(Method method, Words words) {
        var card = method.card();
        return new Method.Origin(
                card.id(), card.version(), card.title().in(words.language().tag()));
    }

    private static String address(School school, Method method) {
        return SchoolMethodsController.address(school) + "/" + method.card().id();
    }

    /// One that this visitor may change here.
    private Optional<Method> changeable(School school, String id) {
        return methods.find(school, id)
                .filter(method -> method.own().isPresent())
                .filter(method -> Authors.mayChange(method, school));
    }

    @GetMapping(ONE + "/rettelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView change(School school, @PathVariable("method") String id, Words words) {
        Optional<Method> method = changeable(school, id);
        if (method.isEmpty()) return SeeOther.to(SchoolMethodsController.address(school));
        return FormPage.forChange(school, method.get(), FilledForm.changing(method.get(), words), words)
                .drawnBy("learn/method-form");
    }

    @PostMapping(ONE + "/rettelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView keep(School school, @PathVariable("method") String id, @ModelAttribute MethodForm form, Words words) {
        Optional<Method> found = changeable(school, id);
        if (found.isEmpty()) return SeeOther.to(SchoolMethodsController.address(school));
        Method method = found.get();
        var page = FormPage.forChange(school, method, form, words);
        return switch (new FormReader(form, MethodPage.language(method.card(), words), words)
                .read(method.card().owner(), method.card().licence())) {
            case FormReader.Outcome.Refused refused -> refused(page.with(refused.faults()));
            case FormReader.Outcome.Read read ->
                own.change(method, form.version(), read.card())
                        .map(kept -> {
                            audit.record(school.municipality(), "method.changed", form.title());
                            return SeeOther.to(address(school, kept));
                        })
                        .orElseGet(() ->
                                refused(page.with(form.knowing(method.card().version()))
                                        .with(new Faults(Map.of("form", words.of("method.fault.meanwhile"))))));
        };
    }

    private static ModelAndView refused(FormPage page) {
        return page.drawnBy("learn/method-form", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping(ONE + "/nedlaeggelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT, Role.SECRETARIAT})
    ModelAndView retire(School school, @PathVariable("method") String id) {
        changeable(school, id).ifPresent(method -> {
            own.retire(method);
            audit.record(
                    school.municipality(),
                    "method.retired",
                    method.card().title().in("da"));
        });
        return SeeOther.to(SchoolMethodsController.address(school));
    }
}
