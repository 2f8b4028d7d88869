package dk.spirekraft.people;

import dk.spirekraft.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The one gate before every route: denies by default, and hands the school and the visitor to the controller.
@Configuration(proxyBeanMethods = false)
class Access implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {

    private final Schools schools;
    private final FreshSignIn fresh;

    Access(Schools schools, FreshSignIn fresh) {
        this.schools = schools;
        this.fresh = fresh;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        if (!method.getBeanType().getName().startsWith("dk.spirekraft.")) return true;
        Optional<School> school = schoolOf(request);
        school.ifPresent(found -> remember(request, found));
        if (method.hasMethodAnnotation(OpenToAll.class)) return true;
        AllowedFor allowed = method.getMethodAnnotation(AllowedFor.class);
        if (allowed == null || !isAllowed(allowed.value(), namesSchool(request), school)) throw new NotFound();
        return !method.hasMethodAnnotation(SignedInLately.class)
                || fresh.lets(Visitors.current().orElseThrow(), request, response);
    }

    private static boolean isAllowed(Role[] roles, boolean namesSchool, Optional<School> school) {
        Optional<Visitor> visitor = Visitors.current();
        if (visitor.isEmpty()) return false;
        return namesSchool
                ? school.isPresent() && visitor.get().isAny(school.get(), roles)
                : visitor.get().isAny(roles);
    }

    /// The school that the request at hand is about, once it was let through to it.
    static Optional<School> schoolOfRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                        && request.getRequest().getAttribute(School.class.getName()) instanceof School school
                ? Optional.of(school)
                : Optional.empty();
    }

    private static void remember(HttpServletRequest request, School school) {
        request.setAttribute(School.class.getName(), school);
        request.setAttribute("frame.owner", school.name());
    }

    private static boolean namesSchool(HttpServletRequest request) {
        return pathVariables(request).containsKey("school");
    }

    private Optional<School> schoolOf(HttpServletRequest request) {
        return Optional.ofNullable(pathVariables(request).get("school")).flatMap(schools::bySlug);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathVariables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? (Map<String, String>) variables
                : Map.of();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == School.class || parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == Visitor.class)
            return Visitors.current().orElseThrow(NotFound::new);
        Object school = request.getAttribute(School.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (school == null) throw new NotFound();
        return school;
    }
}
