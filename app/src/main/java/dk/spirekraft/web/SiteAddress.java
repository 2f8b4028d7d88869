package dk.spirekraft.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where this installation is reached from outside: for slips, mails and calendars. It is configured, never taken
/// from a request, whose host anybody can forge.
@Component
public class SiteAddress {

    private final String base;

    SiteAddress(@Value("${spirekraft.url:http://localhost:${server.port:8080}}") String base) {
        this.base = base.replaceAll("/+$", "");
    }

    /// True where pages are reached by HTTPS, so that cookies may travel by it only.
    public boolean isSecure() {
        return base.startsWith("https://");
    }

    /// The full address of a path such as `/svar`.
    public String of(String path) {
        return base + path;
    }
}
