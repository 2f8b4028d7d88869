package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.JournalKey;
import dk.spirekraft.learn.journal.JournalKeys;
import dk.spirekraft.learn.journal.PasskeyLocks;
import dk.spirekraft.learn.journal.RecoveryCode;
import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.people.PasskeyCeremony;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The one way into a journal. Whoever comes without a pass is asked for the code, and what they had written meanwhile
/// waits in the page and goes on with the code.
@Component
class Door {

    /// The field that the code is typed in.
    static final String CODE = "kode";

    /// The fields that a passkey fills in instead.
    static final String PASSKEY = "telefon";

    static final String SECRET = "hemmelighed";

    /// Where the code leads on to, after a page that was only looked at.
    static final String ONWARD = "til";

    static final String HOME = "/dagbog";
    static final String UNLOCK = HOME + "/oplaasning";

    private final JournalKeys keys;
    private final PasskeyLocks locks;
    private final PasskeyCeremony ceremony;
    private final PassCookie cookie;

    Door(JournalKeys keys, PasskeyLocks locks, PasskeyCeremony ceremony, PassCookie cookie) {
        this.keys = keys;
        this.locks = locks;
        this.ceremony = ceremony;
        this.cookie = cookie;
    }

    /// Somebody inside their own journal.
    record Inside(JournalKey key, Call call) {}

    /// Lets the owner in by their pass, or by the passkey or the code that came with the form; else asks for it.
    ModelAndView through(Call call, Function<Inside, ModelAndView> work) {
        Optional<JournalKey> pass = cookie.key(call);
        if (!keys.has(call.person())) return SeeOther.to(HOME);
        if (pass.isPresent()) return work.apply(new Inside(pass.get(), call));
        Optional<JournalKey> opened = brought(call).flatMap(brought -> locks.open(call.person(), brought));
        if (opened.isPresent()) return enter(call, opened.get(), work);
        if (!parameter(call, PASSKEY).isEmpty())
            return ask(call, "", new Faults(Map.of(CODE, call.words().of("learn.journal.fault.passkey"))));
        Optional<String> typed = Optional.ofNullable(call.request().getParameter(CODE));
        return typed.isEmpty()
                ? ask(call, "", wrote(call.request()) ? ranOut(call) : Faults.NONE)
                : switch (keys.open(call.person(), typed.get())) {
                    case JournalKeys.Outcome.Opened(JournalKey key) -> enter(call, key, work);
                    case JournalKeys.Outcome refused -> ask(call, typed.get(), fault(call, typed.get(), refused));
                };
    }

    /// What a passkey filled in, empty for nothing that can be read.
    static Optional<PasskeyLocks.Brought> brought(Call call) {
        return PasskeyLocks.Brought.read(parameter(call, PASSKEY), parameter(call, SECRET));
    }

    private static String parameter(Call call, String name) {
        return Typed.text(call.request().getParameter(name));
    }

    private ModelAndView enter(Call call, JournalKey key, Function<Inside, ModelAndView> work) {
        cookie.keep(call, key);
        return work.apply(new Inside(key, call));
    }

    private static Faults fault(Call call, String typed, JournalKeys.Outcome refused) {
        String fault = switch (refused) {
            case JournalKeys.Outcome.Wrong(int left)
            when left > 0 -> call.words().of("learn.journal.fault.wrong", left);
            case JournalKeys.Outcome.Wrong wrong -> call.words().of("learn.journal.fault.wrongLast");
            case JournalKeys.Outcome.TooOften(var again) ->
                call.words().of("learn.journal.fault.tooOften", call.words().time(again));
            default -> call.words().of("learn.journal.fault.noCode", RecoveryCode.LENGTH, RecoveryCode.length(typed));
        };
        return new Faults(Map.of(CODE, fault));
    }

    private ModelAndView ask(Call call, String typed, Faults faults) {
        HttpServletRequest request = call.request();
        boolean wrote = wrote(request);
        var page = new LockedPage(
                call.words().of("learn.journal.locked.title"),
                wrote ? request.getRequestURI() : UNLOCK,
                isPost(request) ? written(request) : List.of(onward(request)),
                wrote,
                typed,
                passkeyed(call, locks.of(call.person())),
                faults);
        return page.drawnBy("learn/journal/locked", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /// What a page needs to ask these passkeys for their secret.
    LockedPage.Passkeyed passkeyed(Call call, List<String> ids) {
        return new LockedPage.Passkeyed(String.join(" ", ids), PasskeyLocks.salt(call.person()), ceremony.domain());
    }

    private static Faults ranOut(Call call) {
        return new Faults(Map.of(CODE, call.words().of("learn.journal.fault.ranOut")));
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static boolean wrote(HttpServletRequest request) {
        return isPost(request) && !request.getRequestURI().equals(UNLOCK);
    }

    private static LockedPage.Field onward(HttpServletRequest request) {
        String query = request.getQueryString();
        return new LockedPage.Field(
                ONWARD, query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    private static List<LockedPage.Field> written(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !PassCookie.isOfTheDoor(field.getKey()))
                .flatMap(field ->
                        Arrays.stream(field.getValue()).map(value -> new LockedPage.Field(field.getKey(), value)))
                .toList();
    }
}
