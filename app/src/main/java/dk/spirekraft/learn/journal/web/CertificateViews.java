package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Certificate;
import dk.spirekraft.learn.journal.Practice;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes certificates, and the page on which somebody chooses what stands on theirs.
@Component
class CertificateViews {

    private final Practice practice;
    private final PracticeWords evidence;
    private final Schools schools;
    private final Clock clock;

    CertificateViews(Practice practice, PracticeWords evidence, Schools schools, Clock clock) {
        this.practice = practice;
        this.evidence = evidence;
        this.schools = schools;
        this.clock = clock;
    }

    /// With everything on it.
    CertificatePage page(Call call) {
        var whole = new CertificateForm(null, evidence.tried(call.person(), call.words()), null, null);
        return page(call, whole, Faults.NONE);
    }

    CertificatePage page(Call call, CertificateForm form, Faults faults) {
        List<Practice.Course> courses = courses(call);
        UUID first = form.programme()
                .orElseGet(() ->
                        courses.isEmpty() ? call.person() : courses.getFirst().programme());
        return new CertificatePage(
                call.words().of("learn.journal.certificate.title"),
                call.visitor().name(),
                courses.stream()
                        .map(course -> new CertificatePage.Course(
                                course.programme().toString(),
                                course.name(),
                                attended(call, course),
                                course.programme().equals(first)))
                        .toList(),
                evidence.tried(call.person(), call.words()).stream()
                        .map(line -> new CertificatePage.Practised(
                                line, form.practised().contains(line)))
                        .toList(),
                form.own(),
                faults);
    }

    /// The programmes in which somebody was at a workshop.
    private List<Practice.Course> courses(Call call) {
        return practice.courses(call.person()).stream()
                .filter(course -> !attended(call, course).isEmpty())
                .toList();
    }

    private List<String> attended(Call call, Practice.Course course) {
        return practice.attended(call.person()).stream()
                .filter(one -> one.programme().equals(course.programme()))
                .map(one -> PracticeWords.attended(one, call.words()))
                .toList();
    }

    /// @return empty where they were at no workshop of the programme that they chose
    Optional<Certificate> certificate(Call call, CertificateForm form) {
        List<String> offered = evidence.tried(call.person(), call.words());
        List<String> practised = Stream.concat(
                        form.practised().stream().filter(offered::contains),
                        Stream.of(form.own()).filter(own -> !own.isEmpty()))
                .toList();
        return courses(call).stream()
                .filter(course ->
                        form.programme().filter(course.programme()::equals).isPresent())
                .findFirst()
                .map(course -> new Certificate(
                        UUID.randomUUID(),
                        clock.instant().atZone(Words.ZONE).toLocalDate(),
                        call.visitor().name(),
                        course.name(),
                        schools.byId(course.school()).name(),
                        attended(call, course),
                        practised));
    }
}
