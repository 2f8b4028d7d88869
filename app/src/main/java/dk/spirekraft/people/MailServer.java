package dk.spirekraft.people;

import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The mail server that letters leave by, where one is named: `SPIREKRAFT_SMTP_HOST`, and beside it `_PORT`, `_USER`
/// and `_PASSWORD`. Sign-in links travel by it, so the connection is encrypted or refused, unless the server is on this
/// machine or `SPIREKRAFT_SMTP_UNENCRYPTED` says otherwise; with a password it always is.
@Configuration(proxyBeanMethods = false)
class MailServer {

    private static final String MILLISECONDS = "10000";
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    @Bean
    @ConditionalOnProperty("spirekraft.smtp.host")
    JavaMailSender smtp(
            @Value("${spirekraft.smtp.host}") String host,
            @Value("${spirekraft.smtp.port:25}") int port,
            @Value("${spirekraft.smtp.user:}") String user,
            @Value("${spirekraft.smtp.password:}") String password,
            @Value("${spirekraft.smtp.unencrypted:false}") boolean unencrypted) {
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
        }
        boolean isEncrypted =
                !user.isEmpty() || !unencrypted && !THIS_MACHINE.matcher(host).matches();
        server.getJavaMailProperties().setProperty("mail.smtp.starttls.required", String.valueOf(isEncrypted));
        return server;
    }
}
