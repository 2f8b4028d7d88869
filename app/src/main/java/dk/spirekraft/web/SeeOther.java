package dk.spirekraft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// The answer to a form that was taken: look there now (303). It says the address and nothing else: every second
/// request of an answer ends here, and Spring's own redirect looks into sessions and models each time.
public final class SeeOther {

    private SeeOther() {}

    /// @param address a path of this installation, beginning with one slash
    /// @throws IllegalArgumentException for any other address
    public static ModelAndView to(String address) {
        if (!address.startsWith("/") || address.startsWith("//"))
            throw new IllegalArgumentException("A page leads on within this installation, but got " + address);
        return new ModelAndView(new There(address));
    }

    private record There(String address) implements View {

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, address);
        }
    }
}
