package dk.spirekraft.learn.support.web;

import dk.spirekraft.learn.calendar.CalendarKeys;
import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.learn.support.Wishes;
import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Whether somebody gets reminders, in which language, what they will be, and their dates for a calendar program.
@Controller
class WishesController {

    private static final String ADDRESS = "/paamindelser";

    private final Wishes wishes;
    private final CalendarKeys keys;
    private final SiteAddress site;

    WishesController(Wishes wishes, CalendarKeys keys, SiteAddress site) {
        this.wishes = wishes;
        this.keys = keys;
        this.site = site;
    }

    @GetMapping(ADDRESS)
    @ForTheSignedIn
    ModelAndView show(Visitor visitor, Words words) {
        boolean stopped = wishes.isStopped(visitor.person());
        return new WishesPage(
                        words.of("support.wishes.title"),
                        !stopped,
                        wishes.language(visitor.person()).tag(),
                        wishes.isSent() ? "" : words.of("support.wishes.unsent"),
                        (stopped ? List.<Wishes.Coming>of() : wishes.coming(visitor, words))
                                .stream().map(one -> WishesPage.row(one, words)).toList(),
                        keys.of(visitor.person())
                                .map(key -> site.of(CalendarController.path(key)))
                                .orElse(""))
                .drawnBy("learn/support/wishes");
    }

    @PostMapping(ADDRESS)
    @ForTheSignedIn
    ModelAndView keep(
            @RequestParam(required = false) @Nullable String mails,
            @RequestParam(required = false) @Nullable String sprog,
            Visitor visitor) {
        wishes.keep(
                visitor.person(),
                municipality(visitor),
                !Typed.text(mails).equals("nej"),
                Language.of(Typed.text(sprog)));
        return SeeOther.to(ADDRESS);
    }

    /// A fresh address for the calendar; the one before opens nothing any more.
    @PostMapping(ADDRESS + "/kalender")
    @ForTheSignedIn
    ModelAndView renew(Visitor visitor) {
        keys.renew(visitor.person(), municipality(visitor));
        return SeeOther.to(ADDRESS);
    }

    @PostMapping(ADDRESS + "/kalender/sletning")
    @ForTheSignedIn
    ModelAndView revoke(Visitor visitor) {
        keys.revoke(visitor.person());
        return SeeOther.to(ADDRESS);
    }

    /// Always the same one of the municipalities that they work in.
    private static UUID municipality(Visitor visitor) {
        return visitor.municipalities().stream().sorted().findFirst().orElseThrow();
    }
}
