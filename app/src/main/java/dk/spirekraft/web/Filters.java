package dk.spirekraft.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/// What stands before every request: nothing that no page needs.
@Configuration(proxyBeanMethods = false)
class Filters {

    /// Whoever asks for the request at hand is called by Spring's own servlet, which makes it known itself.
    @Bean
    FilterRegistrationBean<RequestContextFilter> noRequestContext() {
        var registration = new FilterRegistrationBean<>(new RequestContextFilter());
        registration.setEnabled(false);
        return registration;
    }
}
