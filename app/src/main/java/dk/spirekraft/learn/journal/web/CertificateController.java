package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Badges;
import dk.spirekraft.learn.journal.Certificate;
import dk.spirekraft.learn.journal.CertificatePdf;
import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.web.Download;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A certificate to take away. It is made at once and kept nowhere.
@Controller
class CertificateController {

    private final Door door;
    private final CertificateViews views;
    private final CertificatePdf pdf;
    private final Badges badges;

    CertificateController(Door door, CertificateViews views, CertificatePdf pdf, Badges badges) {
        this.door = door;
        this.views = views;
        this.pdf = pdf;
        this.badges = badges;
    }

    @GetMapping("/dagbog/bevis")
    @ForTheSignedIn
    ModelAndView choose(Call call) {
        return door.through(call, inside -> views.page(call).drawnBy("learn/journal/certificate"));
    }

    @PostMapping("/dagbog/bevis")
    @ForTheSignedIn
    ModelAndView take(Call call, @ModelAttribute CertificateForm form) {
        return door.through(call, inside -> {
            if (form.own().length() > CertificateForm.LONGEST)
                return views.page(call, form, tooLong(call, form))
                        .drawnBy("learn/journal/certificate", HttpStatus.UNPROCESSABLE_ENTITY);
            Optional<Certificate> certificate = views.certificate(call, form);
            return certificate.isEmpty() ? SeeOther.to("/dagbog/bevis") : download(call, form, certificate.get());
        });
    }

    private static Faults tooLong(Call call, CertificateForm form) {
        return new Faults(Map.of(
                "egne",
                call.words()
                        .of(
                                "learn.journal.fault.long",
                                CertificateForm.LONGEST,
                                form.own().length())));
    }

    private ModelAndView download(Call call, CertificateForm form, Certificate certificate) {
        return form.isBadge()
                ? Download.of(
                        "spirekraft.jwt",
                        "application/jwt",
                        badges.of(certificate, call.words()).getBytes(StandardCharsets.US_ASCII))
                : Download.of("spirekraft.pdf", "application/pdf", pdf.of(certificate, call.words()));
    }
}
