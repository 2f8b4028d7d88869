package dk.spirekraft.people;

import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The mail server that letters leave by, where one is named: `SPIREKRAFT_SMTP_HOST`, and beside it `_PORT`, `_USER`
/// and `_PASSWORD`. Sign-in links travel by it, so the connection is encrypted or refused, unless the server is on this
/// machine or `SPIREKRAFT_SMTP_UNENCRYPTED` says otherwise; with a password it always is.
@Configuration(proxyBeanMethods = false)
public class MailServer {

    private static final String MILLISECONDS = "10000";
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    /// True if letters leave by STARTTLS or not at all.
    public static boolean isEncrypted(Environment settings) {
        boolean mayBeOpen = settings.getProperty("spirekraft.smtp.unencrypted", Boolean.class, false)
                || THIS_MACHINE
                        .matcher(settings.getProperty("spirekraft.smtp.host", ""))
                        .matches();
        return !mayBeOpen || !settings.getProperty("spirekraft.smtp.user", "").isEmpty();
    }

    @Bean
    @ConditionalOnProperty("spirekraft.smtp.host")
    JavaMailSender smtp(Environment settings) {
        String user = settings.getProperty("spirekraft.smtp.user", "");
        var server = new JavaMailSenderImpl();
        server.setHost(settings.getRequiredProperty("spirekraft.smtp.host"));
        server.setPort(settings.getProperty("spirekraft.smtp.port", Integer.class, 25));
        server.setDefaultEncoding("UTF-8");
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            server.getJavaMailProperties().setProperty("mail.smtp." + wait, MILLISECONDS);
        if (!user.isEmpty()) {
            server.setUsername(user);
            server.setPassword(settings.getProperty("spirekraft.smtp.password", ""));
            server.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        }
        server.getJavaMailProperties()
                .setProperty("mail.smtp.starttls.required", String.valueOf(isEncrypted(settings)));
        return server;
    }
}
