package dk.spirekraft.people.web;

import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.people.FreshSignIn;
import dk.spirekraft.people.PasskeyCeremony;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.SignInRequests;
import dk.spirekraft.people.Unfinished;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody proves that they still are who they were, and then goes on with what they were about to do.
@Controller
class AgainController {

    private final FreshSignIn fresh;
    private final SignInRequests requests;
    private final Post post;
    private final PasskeyCeremony ceremony;
    private final SecureRandom random;

    AgainController(
            FreshSignIn fresh, SignInRequests requests, Post post, PasskeyCeremony ceremony, SecureRandom random) {
        this.fresh = fresh;
        this.requests = requests;
        this.post = post;
        this.ceremony = ceremony;
        this.random = random;
    }

    @GetMapping(FreshSignIn.ADDRESS)
    @ForTheSignedIn
    ModelAndView show(Visitor visitor, HttpServletRequest request, Words words) {
        if (fresh.isFresh())
            return Unfinished.in(request.getSession(), visitor.person())
                    .map(kept -> goOn(kept, words))
                    .orElseGet(() -> SeeOther.to("/skoler"));
        return new AgainPage(words.of("people.again.title"), Challenge.ask(request, random), ceremony.domain())
                .drawnBy("people/again");
    }

    private static ModelAndView goOn(Unfinished kept, Words words) {
        if (kept.typed().isEmpty()) return SeeOther.to(kept.address());
        return new GoOnPage(words.of("people.again.goOn"), kept.address(), kept.typed()).drawnBy("people/go-on");
    }

    @PostMapping(FreshSignIn.ADDRESS)
    @ForTheSignedIn
    ModelAndView send(Visitor visitor, Words words) {
        requests.requestAgain(visitor, words);
        return SeeOther.to(post.hasMailbox() ? "/postkasse" : "/log-ind/sendt");
    }
}
