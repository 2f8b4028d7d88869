package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Passkeys;
import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Lets the owner's own phone or computer open the journal beside the code, or no longer.
@Controller
class PasskeyController {

    private final Passkeys passkeys;
    private final Door door;

    PasskeyController(Passkeys passkeys, Door door) {
        this.passkeys = passkeys;
        this.door = door;
    }

    @PostMapping("/dagbog/telefon")
    @ForTheSignedIn
    ModelAndView add(Call call) {
        return door.through(call, inside -> {
            Door.brought(call).ifPresent(brought -> passkeys.add(inside.key(), call.municipality(), brought));
            return SeeOther.to(Door.HOME);
        });
    }

    @PostMapping("/dagbog/telefon/glemt")
    @ForTheSignedIn
    ModelAndView forget(Call call) {
        return door.through(call, inside -> {
            passkeys.forget(call.person());
            return SeeOther.to(Door.HOME);
        });
    }
}
