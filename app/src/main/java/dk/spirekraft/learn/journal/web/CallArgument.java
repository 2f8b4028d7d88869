package dk.spirekraft.learn.journal.web;

import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.LanguageChoice;
import dk.spirekraft.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets a controller ask for a [Call] as a parameter.
@Configuration(proxyBeanMethods = false)
class CallArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Dictionary dictionary;

    CallArgument(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Call.class;
    }

    @Override
    public Call resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = (HttpServletRequest) request.getNativeRequest();
        HttpServletResponse answer = request.getNativeResponse(HttpServletResponse.class);
        if (answer == null) throw new IllegalStateException("A request over HTTP has a response");
        return new Call(
                asked, answer, Visitors.current().orElseThrow(NotFound::new), dictionary.in(LanguageChoice.of(asked)));
    }
}
