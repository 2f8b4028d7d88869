package dk.spirekraft.settings;

import dk.spirekraft.settings.Setting.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/// All settings that there are. Each stands in `docs/operations.md`, and a test holds code and document to this list.
public final class Settings {

    public static final List<Setting> ALL = List.of(
            new Setting("spirekraft.port", Kind.PORT),
            new Setting("spirekraft.address", Kind.HOST),
            new Setting("spirekraft.url", Kind.WEB),
            new Setting("spirekraft.folder", Kind.TEXT),
            new Setting("spirekraft.keys", Kind.TEXT),
            new Setting("spirekraft.config", Kind.TEXT),
            new Setting("spirekraft.database.url", Kind.DATABASE),
            new Setting("spirekraft.database.owner.role", Kind.TEXT),
            new Setting("spirekraft.database.owner.password", Kind.SECRET),
            new Setting("spirekraft.database.program.role", Kind.TEXT),
            new Setting("spirekraft.database.program.password", Kind.SECRET),
            new Setting("spirekraft.smtp.host", Kind.HOST),
            new Setting("spirekraft.smtp.port", Kind.PORT),
            new Setting("spirekraft.smtp.user", Kind.TEXT),
            new Setting("spirekraft.smtp.password", Kind.SECRET),
            new Setting("spirekraft.smtp.unencrypted", Kind.FLAG),
            new Setting("spirekraft.sms.url", Kind.SECRET),
            new Setting("spirekraft.answering.url", Kind.WEB),
            new Setting("spirekraft.mail.from", Kind.MAIL),
            new Setting("spirekraft.imap.host", Kind.HOST),
            new Setting("spirekraft.imap.port", Kind.PORT),
            new Setting("spirekraft.imap.user", Kind.TEXT),
            new Setting("spirekraft.imap.password", Kind.SECRET),
            new Setting("spirekraft.reply.to", Kind.MAIL),
            new Setting("spirekraft.reminders", Kind.FLAG),
            new Setting("spirekraft.session.idle", Kind.TIME),
            new Setting("spirekraft.session.longest", Kind.TIME),
            new Setting("spirekraft.passkey.domain", Kind.HOST),
            new Setting("spirekraft.openid.issuer", Kind.WEB),
            new Setting("spirekraft.openid.municipality", Kind.TEXT),
            new Setting("spirekraft.openid.client", Kind.TEXT),
            new Setting("spirekraft.openid.secret", Kind.SECRET),
            new Setting("spirekraft.openid.name", Kind.TEXT),
            new Setting("spirekraft.openid.scope", Kind.TEXT),
            new Setting("spirekraft.openid.roles", Kind.TEXT),
            new Setting("spirekraft.webhooks.loopback", Kind.FLAG),
            new Setting("spirekraft.demo", Kind.FLAG),
            new Setting("spirekraft.mailbox", Kind.FLAG),
            new Setting("spirekraft.was", Kind.WEB),
            new Setting("spirekraft.logs", Kind.LOGS),
            new Setting("spirekraft.metrics.port", Kind.PORT),
            new Setting("spirekraft.metrics.address", Kind.HOST));

    private Settings() {}

    /// What is set wrongly, a sentence each with the key and what it takes; no secret is told.
    public static List<String> faults(Environment environment) {
        List<String> faults = new ArrayList<>();
        for (Setting setting : ALL) {
            Optional.ofNullable(environment.getProperty(setting.key()))
                    .filter(value -> !setting.takes(value))
                    .ifPresent(value -> faults.add(setting.fault(value)));
        }
        String file = environment.getProperty("spirekraft.config", "");
        if (!file.isBlank() && !Files.isReadable(Path.of(file)))
            faults.add("SPIREKRAFT_CONFIG is a file that the program may read, but is '%s'.".formatted(file));
        return List.copyOf(faults);
    }

    /// Variables that look like ours and are not, such as a name with a typing error.
    public static List<String> unknown(Set<String> variables) {
        Set<String> known = ALL.stream().map(Setting::variable).collect(Collectors.toUnmodifiableSet());
        return variables.stream()
                .filter(name -> name.startsWith("SPIREKRAFT_") && !known.contains(name))
                .sorted()
                .toList();
    }
}
