package dk.spirekraft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.AbstractView;

/// A file that somebody takes away.
public final class Download extends AbstractView {

    private final String file;
    private final byte[] content;

    private Download(String file, String type, byte[] content) {
        this.file = file;
        this.content = content;
        setContentType(type);
    }

    public static ModelAndView of(String file, String type, byte[] content) {
        return new ModelAndView(new Download(file, type, content));
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(getContentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
