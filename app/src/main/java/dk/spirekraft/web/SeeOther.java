package dk.spirekraft.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The answer to a form that was taken: look there now (303).
public final class SeeOther {

    private SeeOther() {}

    /// @param address a path of this installation, beginning with one slash
    /// @throws IllegalArgumentException for any other address
    public static ModelAndView to(String address) {
        if (!address.startsWith("/") || address.startsWith("//"))
            throw new IllegalArgumentException("A page leads on within this installation, but got " + address);
        var view = new RedirectView(address, false, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
