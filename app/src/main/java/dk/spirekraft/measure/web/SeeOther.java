package dk.spirekraft.measure.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The answer to a form that was taken: look there now (303).
final class SeeOther {

    private SeeOther() {}

    static ModelAndView to(String address) {
        var view = new RedirectView(address, false, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
