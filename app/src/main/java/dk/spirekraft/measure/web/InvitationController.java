package dk.spirekraft.measure.web;

import dk.spirekraft.measure.AnsweringAddress;
import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.Issuing;
import dk.spirekraft.measure.Issuing.Invited;
import dk.spirekraft.measure.Issuing.Issue;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The door for those who were invited personally. The link's code stays behind `#` and comes in the body of a request,
/// so it stands in no log; `invitation.js` asks, blinds, and has the blinded value signed.
@Controller
class InvitationController {

    private final Issuing issuing;
    private final AnsweringAddress answering;

    InvitationController(Issuing issuing, AnsweringAddress answering) {
        this.issuing = issuing;
        this.answering = answering;
    }

    @GetMapping("/invitation")
    @OpenToAll
    ModelAndView show(Words words) {
        return InvitationPage.of(answering.from("/svar/gem"), words).drawnBy("measure/invitation");
    }

    /// Where a reload or the language switch lands.
    @GetMapping({"/invitation/opslag", "/invitation/underskrift"})
    @OpenToAll
    ModelAndView back() {
        return SeeOther.to("/invitation");
    }

    /// What a link opens, as the script reads it.
    ///
    /// @param state which part of the page is shown
    /// @param atom what the pile is called on the published list
    /// @param spki the pile's key, in base64url
    /// @param school and `opens`, in words
    record Found(String state, String atom, String spki, String school, String opens) {

        static Found of(String state, AskedWave wave, Words words) {
            return new Found(state, "", "", wave.school().name(), opens(wave, words));
        }

        static String opens(AskedWave wave, Words words) {
            return words.time(wave.wave()
                    .opening()
                    .map(Wave.Opening::at)
                    .orElse(wave.wave().opensAt()));
        }
    }

    @PostMapping("/invitation/opslag")
    @OpenToAll
    ResponseEntity<Found> look(
            @RequestParam(defaultValue = "") String maaling,
            @RequestParam(defaultValue = "") String kode,
            Words words) {
        return answer(
                HttpStatus.OK,
                switch (issuing.look(maaling, kode)) {
                    case Invited.Ready ready ->
                        new Found(
                                ready.collected() ? "collected" : "ready",
                                ready.atom(),
                                base64(ready.key().spki()),
                                ready.wave().school().name(),
                                Found.opens(ready.wave(), words));
                    case Invited.Over over ->
                        Found.of(over.collected() ? "over-collected" : "over", over.wave(), words);
                    case Invited.Closed closed -> Found.of("closed", closed.wave(), words);
                    case Invited.Unknown unknown -> new Found("unknown", "", "", "", "");
                });
    }

    /// What became of a blinded value.
    ///
    /// @param state `signed`, or which part of the page is shown
    /// @param signature blinded, in base64url
    record Signed(String state, String signature) {}

    @PostMapping("/invitation/underskrift")
    @OpenToAll
    ResponseEntity<Signed> sign(
            @RequestParam(defaultValue = "") String kode, @RequestParam(defaultValue = "") String blindet) {
        return switch (issuing.sign(kode, bytes(blindet))) {
            case Issue.Signed signed -> answer(HttpStatus.OK, new Signed("signed", base64(signed.blindSignature())));
            case Issue.Taken taken -> answer(HttpStatus.CONFLICT, new Signed("taken", ""));
            case Issue.Over over -> answer(HttpStatus.CONFLICT, new Signed("over", ""));
            case Issue.Unknown unknown -> answer(HttpStatus.UNPROCESSABLE_ENTITY, new Signed("unknown", ""));
        };
    }

    private static <T> ResponseEntity<T> answer(HttpStatus status, T body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Empty for anything that is no base64url.
    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}
