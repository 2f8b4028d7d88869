package dk.spirekraft.web;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the installation is reached by HTTPS, a proxy in front ends it: every request counts as secure then, so that
/// cookies travel by HTTPS only and browsers are told to stay there.
@Configuration(proxyBeanMethods = false)
class SecureSite {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> secureRequests(SiteAddress site) {
        return factory -> {
            if (site.isSecure())
                factory.addConnectorCustomizers(connector -> {
                    connector.setSecure(true);
                    connector.setScheme("https");
                });
        };
    }
}
