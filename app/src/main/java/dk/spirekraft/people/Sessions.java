package dk.spirekraft.people;

import dk.spirekraft.web.CookieName;
import dk.spirekraft.web.SiteAddress;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// Sessions lie in the database, so that any node serves any request.
@Configuration(proxyBeanMethods = false)
class Sessions {

    private static final CookieName COOKIE = new CookieName("spirekraft", "/");

    /// Puts [SparingSessions] before those in the database, wherever sessions are asked for.
    @Bean
    static BeanPostProcessor sparing() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository stored ? before(stored) : bean;
            }
        };
    }

    /// The name of its cookie says, where it can, that it came from this host alone.
    @Bean
    static DefaultCookieSerializerCustomizer cookieName(SiteAddress site) {
        return cookie -> cookie.setCookieName(COOKIE.in(site.isSecure()));
    }

    private static <S extends Session> SparingSessions<S> before(SessionRepository<S> stored) {
        return new SparingSessions<>(stored);
    }
}
