package dk.spirekraft.people;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// Sessions lie in the database, so that any node serves any request.
@Configuration(proxyBeanMethods = false)
class Sessions {

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

    private static <S extends Session> SparingSessions<S> before(SessionRepository<S> stored) {
        return new SparingSessions<>(stored);
    }
}
