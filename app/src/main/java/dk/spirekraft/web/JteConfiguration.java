package dk.spirekraft.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Draws pages with templates that were typed and compiled at build time.
@Configuration(proxyBeanMethods = false)
class JteConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "templates");
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    ViewResolver jteViews(TemplateEngine engine, Frames frames, Dictionary dictionary) {
        return (name, locale) -> name.startsWith("redirect:") ? null : new JteView(name, engine, frames, dictionary);
    }

    private record JteView(String template, TemplateEngine engine, Frames frames, Dictionary dictionary)
            implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Words words = dictionary.in(LanguageChoice.of(request));
            Object page = model == null ? null : model.get("page");
            if (page == null) throw new IllegalStateException("The template %s was given no page".formatted(template));
            var output = new Utf8ByteOutput();
            engine.render(template + ".jte", Map.of("frame", frames.of(request, words), "page", page), output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            // In one piece: around the stream stands a filter that looks at every write.
            response.getOutputStream().write(output.toByteArray());
        }
    }
}
