package dk.spirekraft.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// Sessions lie in the database, so that any node serves any request. When one was last used is kept to the minute: a
/// durable write for every page looked at would cost more than the page.
@Configuration(proxyBeanMethods = false)
class Sessions {

    private static final String UPDATE = """
            update %TABLE_NAME% s
               set session_id = n.session_id, last_access_time = n.last_access_time,
                   max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                   principal_name = n.principal_name
              from (values (?, ?::bigint, ?::int, ?::bigint, ?, ?))
                   n(session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
             where s.primary_id = n.primary_id
               and (s.session_id <> n.session_id or s.principal_name is distinct from n.principal_name
                    or n.last_access_time - s.last_access_time >= 60000)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomWritten() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
