package dk.spirekraft.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The mail server that letters leave by, where one is named: `SPIREKRAFT_SMTP_HOST`, and beside it `_PORT`, `_USER`
/// and `_PASSWORD`. With a user the connection is encrypted or refused.
@Configuration(proxyBeanMethods = false)
class MailServer {

    private static final String MILLISECONDS = "10000";

    @Bean
    @ConditionalOnProperty("spirekraft.smtp.host")
    JavaMailSender smtp(
            @Value("${spirekraft.smtp.host}") String host,
            @Value("${spirekraft.smtp.port:25}") int port,
            @Value("${spirekraft.smtp.user:}") String user,
            @Value("${spirekraft.smtp.password:}") String password) {
        var server = new JavaMailSenderImpl();
        server.setHost(host);
        server.setPort(port);
        server.setDefaultEncoding("UTF-8");
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            server.getJavaMailProperties().setProperty("mail.smtp." + wait, MILLISECONDS);
        if (!user.isEmpty()) {
            server.setUsername(user);
            server.setPassword(password);
            server.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
            server.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");
        }
        return server;
    }
}
