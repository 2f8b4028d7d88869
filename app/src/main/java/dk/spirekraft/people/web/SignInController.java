package dk.spirekraft.people.web;

import dk.spirekraft.people.FreshSignIn;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.SignIn;
import dk.spirekraft.people.SignInRequests;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Notice;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signing in and out. Opening a link only shows a button, since mail scanners open links; the button uses it up.
@Controller
class SignInController {

    private final SignIn signIn;
    private final SignInRequests requests;
    private final Post post;
    private final SignInViews views;
    private final Entrance entrance;

    SignInController(SignIn signIn, SignInRequests requests, Post post, SignInViews views, Entrance entrance) {
        this.signIn = signIn;
        this.requests = requests;
        this.post = post;
        this.views = views;
        this.entrance = entrance;
    }

    @GetMapping("/log-ind")
    @OpenToAll
    ModelAndView show(HttpServletRequest request, Words words) {
        return views.page("", Faults.NONE, request, words).drawnBy(SignInViews.PAGE);
    }

    @PostMapping("/log-ind")
    @OpenToAll
    ModelAndView request(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Words words) {
        if (!email.strip().matches("[^@\\s]{1,120}@[^@\\s]{1,120}"))
            return views.refused(email, new Faults(Map.of("email", words.of("people.signIn.fault"))), request, words);
        requests.request(email, words);
        return SeeOther.to(post.hasMailbox() ? "/postkasse" : "/log-ind/sendt");
    }

    @GetMapping("/log-ind/sendt")
    @OpenToAll
    ModelAndView sent(Words words) {
        return Visitors.current()
                .map(visitor -> notice("sentAgain", FreshSignIn.ADDRESS, words))
                .orElseGet(() -> notice("sent", "/log-ind", words))
                .drawnBy("web/notice");
    }

    @GetMapping("/log-ind/{token:[A-Za-z0-9_-]{43}}")
    @OpenToAll
    ModelAndView confirm(@PathVariable String token, Words words) {
        return new ConfirmPage(words.of("people.confirm.title"), "/log-ind/" + token).drawnBy("people/confirm");
    }

    @PostMapping("/log-ind/{token:[A-Za-z0-9_-]{43}}")
    @OpenToAll
    ModelAndView redeem(
            @PathVariable String token, Words words, HttpServletRequest request, HttpServletResponse response) {
        return signIn.redeem(token, words.language())
                .map(person -> entrance.open(person, request, response))
                .orElseGet(() -> notice("expired", "/log-ind", words).drawnBy("web/notice", HttpStatus.GONE));
    }

    @PostMapping("/log-ud")
    @OpenToAll
    ModelAndView signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
        return SeeOther.to("/");
    }

    /// The letters of the demo, which has no mail server.
    @GetMapping("/postkasse")
    @OpenToAll
    ModelAndView mailbox(Words words) {
        if (!post.hasMailbox()) throw new NotFound();
        return MailboxPage.of(post.mailbox(), words).drawnBy("people/mailbox");
    }

    private static Notice notice(String kind, String address, Words words) {
        return new Notice(
                words.of("people." + kind + ".title"),
                words.of("people." + kind + ".text"),
                words.of("people." + kind + ".action"),
                address);
    }
}
