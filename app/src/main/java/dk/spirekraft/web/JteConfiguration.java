package dk.spirekraft.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.PriorityOrdered;
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
    Views views(TemplateEngine engine, Frames frames, Dictionary dictionary) {
        return new Views(new Drawing(engine, frames, dictionary, new Packing()));
    }

    /// Asked first: Spring would ask everybody who may know a view, and weigh their answers, for each page.
    private record Views(Drawing drawing) implements ViewResolver, PriorityOrdered {

        @Override
        public View resolveViewName(String template, Locale locale) {
            return new JteView(template, drawing);
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    private record Drawing(TemplateEngine engine, Frames frames, Dictionary dictionary, Packing packing) {}

    private record JteView(String template, Drawing drawing) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Words words = drawing.dictionary().in(LanguageChoice.of(request));
            Object page = model == null ? null : model.get("page");
            if (page == null) throw new IllegalStateException("The template %s was given no page".formatted(template));
            var output = new Utf8ByteOutput();
            var frame = drawing.frames().of(request, page, words);
            drawing.engine().render(template + ".jte", Map.of("frame", frame, "page", page), output);
            byte[] sent = drawing.packing().packed(output.toByteArray(), request, response);
            response.setContentType(getContentType());
            response.setContentLength(sent.length);
            // In one piece: around the stream stands a filter that looks at every write.
            response.getOutputStream().write(sent);
        }
    }
}
