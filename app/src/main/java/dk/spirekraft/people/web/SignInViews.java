package dk.spirekraft.people.web;

import dk.spirekraft.people.OpenIdProvider;
import dk.spirekraft.people.PasskeyCeremony;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Makes the page on which somebody signs in.
@Component
class SignInViews {

    static final String PAGE = "people/sign-in";

    private final PasskeyCeremony ceremony;
    private final Optional<OpenIdProvider> provider;
    private final Optional<DemoCast> cast;
    private final SecureRandom random;

    SignInViews(
            PasskeyCeremony ceremony, Optional<OpenIdProvider> provider, Optional<DemoCast> cast, SecureRandom random) {
        this.ceremony = ceremony;
        this.provider = provider;
        this.cast = cast;
        this.random = random;
    }

    SignInPage page(String typed, Faults faults, HttpServletRequest request, Words words) {
        String title = words.of("people.signIn.title");
        return new SignInPage(
                faults.isEmpty() ? title : words.of("web.fault") + ": " + title,
                typed,
                Challenge.ask(request, random),
                ceremony.domain(),
                provider.map(OpenIdProvider::name).orElse(""),
                cast.map(DemoCast::roles).orElse(List.of()),
                faults);
    }

    ModelAndView refused(String typed, Faults faults, HttpServletRequest request, Words words) {
        return page(typed, faults, request, words).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
