package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.JournalKeys;
import dk.spirekraft.learn.journal.Passes;
import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A journal from its first key to its end: begun, opened, locked, given up.
@Controller
class JournalController {

    private final JournalKeys keys;
    private final Passes passes;
    private final PassCookie cookie;
    private final Door door;
    private final HomeViews views;

    JournalController(JournalKeys keys, Passes passes, PassCookie cookie, Door door, HomeViews views) {
        this.keys = keys;
        this.passes = passes;
        this.cookie = cookie;
        this.door = door;
        this.views = views;
    }

    @GetMapping("/dagbog")
    @ForTheSignedIn
    ModelAndView home(Call call) {
        if (!keys.has(call.person()))
            return new BeginPage(call.words().of("learn.journal.begin.title")).drawnBy("learn/journal/begin");
        return door.through(call, inside -> views.page(inside).drawnBy("learn/journal/home"));
    }

    /// Makes a key and shows its code. Nothing is kept until its owner has it on paper.
    @PostMapping("/dagbog/noegle")
    @ForTheSignedIn
    ModelAndView makeKey(Call call) {
        return keys.has(call.person())
                ? SeeOther.to(Door.HOME)
                : code(call, keys.fresh(call.person()), Faults.NONE).drawnBy("learn/journal/code");
    }

    private CodePage code(Call call, JournalKeys.Fresh fresh, Faults faults) {
        return new CodePage(
                call.words().of("learn.journal.code.title"),
                call.visitor().name(),
                fresh.code().grouped(),
                passes.of(fresh),
                faults);
    }

    @PostMapping("/dagbog/noegle/gemt")
    @ForTheSignedIn
    ModelAndView keepKey(
            Call call,
            @RequestParam(required = false) @Nullable String ny,
            @RequestParam(required = false) @Nullable String sidste) {
        Optional<JournalKeys.Fresh> fresh = passes.readFresh(Typed.text(ny), call.person());
        if (fresh.isEmpty() || keys.has(call.person())) return SeeOther.to(Door.HOME);
        if (!fresh.get().code().endsWith(Typed.text(sidste)))
            return code(
                            call,
                            fresh.get(),
                            new Faults(Map.of("sidste", call.words().of("learn.journal.fault.last"))))
                    .drawnBy("learn/journal/code", HttpStatus.UNPROCESSABLE_ENTITY);
        if (keys.keep(fresh.get(), call.municipality()))
            cookie.keep(call, fresh.get().key());
        return SeeOther.to(Door.HOME);
    }

    @PostMapping("/dagbog/oplaasning")
    @ForTheSignedIn
    ModelAndView open(Call call, @RequestParam(required = false) @Nullable String til) {
        String onward = Typed.text(til);
        boolean ours =
                onward.equals(Door.HOME) || onward.startsWith(Door.HOME + "/") || onward.startsWith(Door.HOME + "?");
        return door.through(call, inside -> SeeOther.to(ours ? onward : Door.HOME));
    }

    @PostMapping("/dagbog/laasning")
    @ForTheSignedIn
    ModelAndView lock(Call call) {
        cookie.remove(call);
        return SeeOther.to(Door.HOME);
    }

    @GetMapping("/dagbog/mistet")
    @ForTheSignedIn
    ModelAndView askGiveUp(Call call) {
        return keys.has(call.person()) ? lost(call, Faults.NONE).drawnBy("learn/journal/lost") : SeeOther.to(Door.HOME);
    }

    private static LostPage lost(Call call, Faults faults) {
        return new LostPage(call.words().of("learn.journal.lost.title"), faults);
    }

    @PostMapping("/dagbog/mistet")
    @ForTheSignedIn
    ModelAndView giveUp(Call call, @RequestParam(required = false) @Nullable String sikker) {
        if (!keys.has(call.person())) return SeeOther.to(Door.HOME);
        if (Typed.text(sikker).isEmpty())
            return lost(call, new Faults(Map.of("sikker", call.words().of("learn.journal.fault.sure"))))
                    .drawnBy("learn/journal/lost", HttpStatus.UNPROCESSABLE_ENTITY);
        keys.giveUp(call.person());
        cookie.remove(call);
        return SeeOther.to(Door.HOME);
    }
}
