package dk.spirekraft.learn.support.web;

import dk.spirekraft.learn.support.MailKeys;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Notice;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Ends reminders from a mail. Looking only shows a button, since mail scanners open links; a mail program that does
/// it for its user sends the form itself (RFC 8058).
@Controller
public class StopController {

    private final MailKeys keys;

    StopController(MailKeys keys) {
        this.keys = keys;
    }

    /// A button that ends them.
    public record StopPage(String title, String address) implements PageContent {}

    @GetMapping("/stop/{key:[a-z2-7]{26}}")
    @OpenToAll
    ModelAndView ask(@PathVariable String key, Words words) {
        return keys.find(key)
                .map(owner ->
                        new StopPage(words.of("support.stop.title"), "/stop/" + key).drawnBy("learn/support/stop"))
                .orElseThrow(NotFound::new);
    }

    @PostMapping("/stop/{key:[a-z2-7]{26}}")
    @OpenToAll
    ModelAndView stop(@PathVariable String key, Words words) {
        keys.stop(keys.find(key).orElseThrow(NotFound::new));
        return new Notice(
                        words.of("support.stopped.title"),
                        words.of("support.stopped.text"),
                        words.of("support.stopped.action"),
                        "/paamindelser")
                .drawnBy("web/notice");
    }
}
