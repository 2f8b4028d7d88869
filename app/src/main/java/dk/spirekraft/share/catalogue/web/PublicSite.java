package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/// Tells the language of a public page by its address, so that a page is the same for everybody and can be kept on the
/// way.
@Component
public class PublicSite {

    static final String SHARING = "/erfaringer/deling.png";

    private final Dictionary dictionary;
    private final SiteAddress site;
    private final Themes themes;

    PublicSite(Dictionary dictionary, SiteAddress site, Themes themes) {
        this.dictionary = dictionary;
        this.site = site;
        this.themes = themes;
    }

    Words words(HttpServletRequest request) {
        boolean english = request.getRequestURI().startsWith("/en/");
        return dictionary.in(english ? Language.ENGLISH : Language.DANISH);
    }

    Words words(Language language) {
        return dictionary.in(language);
    }

    Head head(HttpServletRequest request, String title, String description) {
        String path = request.getRequestURI().replaceFirst("^/en/", "/");
        String query = request.getQueryString();
        return head(words(request), query == null ? path : path + "?" + query, title, description);
    }

    /// The head of a page that stands at this path.
    public Head head(Words words, String path, String title, String description) {
        return new Head(words, themes.now(), site.of(""), path, title, description, site.of(SHARING), LinkedData.NONE);
    }

    ThemeList themes() {
        return themes.now();
    }

    String address(String path) {
        return site.of(path);
    }
}
