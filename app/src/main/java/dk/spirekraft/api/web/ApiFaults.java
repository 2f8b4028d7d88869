package dk.spirekraft.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// What other programs are told where no route answers them, or one breaks: a problem, as everywhere else, and no page.
@Component
class ApiFaults implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    private final ApiDoor door;

    ApiFaults(ApiDoor door) {
        this.door = door;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!request.getRequestURI().startsWith(SchoolApiController.SCHOOLS)) return null;
        var headers = new HttpHeaders();
        headers.setCacheControl("no-store");
        write(door.problem(refusal(request, fault, headers), headers), response);
        return new ModelAndView();
    }

    private static Refusal refusal(HttpServletRequest request, Exception fault, HttpHeaders headers) {
        return switch (fault) {
            case NoResourceFoundException nothing -> nothing();
            case NoHandlerFoundException nothing -> nothing();
            case HttpRequestMethodNotSupportedException other -> {
                Optional.ofNullable(other.getSupportedHttpMethods()).ifPresent(headers::setAllow);
                yield new Refusal(Refusal.Kind.NOT_BY_THIS_METHOD, request.getMethod() + " is none of them");
            }
            default -> {
                LOG.error("An answer to another program broke", fault);
                yield new Refusal(Refusal.Kind.BROKEN, "Ask again later");
            }
        };
    }

    private static Refusal nothing() {
        return new Refusal(Refusal.Kind.NOT_THERE, "No such address is described");
    }

    private static void write(ResponseEntity<byte[]> problem, HttpServletResponse response) {
        response.setStatus(problem.getStatusCode().value());
        problem.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        try {
            response.getOutputStream()
                    .write(Optional.ofNullable(problem.getBody()).orElseThrow());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
