package dk.spirekraft.story;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// A route on which somebody forgot to say who may use it.
@TestComponent
@RestController
public class ForgottenRoute {

    public static final String PATH = "/glemt";

    @GetMapping(PATH)
    ResponseEntity<String> show() {
        return ResponseEntity.ok("ubevogtet");
    }
}
