package dk.spirekraft.measure;

import dk.spirekraft.database.SetupFault;
import dk.spirekraft.web.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where those answer who were invited: the installation's own address, or another one of it that
/// `SPIREKRAFT_ANSWERING_URL` names. With another, no cookie of the place where tokens are collected ever comes along.
@Component
public class AnsweringAddress {

    private final SiteAddress site;
    private final String named;

    AnsweringAddress(SiteAddress site, @Value("${spirekraft.answering.url:}") String named) {
        String stripped = named.strip().replaceAll("/+$", "");
        if (!stripped.matches("|https://[^/?#]+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?"))
            throw new SetupFault(
                    "SPIREKRAFT_ANSWERING_URL begins with https:// and has no path, but it is " + stripped);
        this.site = site;
        this.named = stripped;
    }

    /// The full address of a path such as `/svar`.
    public String of(String path) {
        return named.isEmpty() ? site.of(path) : named + path;
    }

    /// How a page of this installation leads there: by the path alone where the place is the same.
    public String from(String path) {
        return named + path;
    }
}
