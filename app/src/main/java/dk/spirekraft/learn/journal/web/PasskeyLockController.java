package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.PasskeyLocks;
import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Lets the owner's passkeys open the journal beside the code, or no longer.
@Controller
class PasskeyLockController {

    private final PasskeyLocks locks;
    private final Door door;

    PasskeyLockController(PasskeyLocks locks, Door door) {
        this.locks = locks;
        this.door = door;
    }

    @PostMapping("/dagbog/telefon")
    @ForTheSignedIn
    ModelAndView add(Call call) {
        return door.through(call, inside -> {
            Door.brought(call).ifPresent(brought -> locks.add(inside.key(), call.municipality(), brought));
            return SeeOther.to(Door.HOME);
        });
    }

    @PostMapping("/dagbog/telefon/glemt")
    @ForTheSignedIn
    ModelAndView forget(Call call) {
        return door.through(call, inside -> {
            locks.forget(call.person());
            return SeeOther.to(Door.HOME);
        });
    }
}
