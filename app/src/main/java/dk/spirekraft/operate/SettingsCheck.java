package dk.spirekraft.operate;

import dk.spirekraft.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;

/// Looks at the settings: wrong ones, unknown ones, and those that are unsafe together.
final class SettingsCheck {

    private SettingsCheck() {}

    /// @param variables the names of all that stands in the environment
    static List<Finding> of(Environment environment, Set<String> variables) {
        List<Finding> findings = new ArrayList<>();
        Settings.faults(environment).forEach(fault -> findings.add(Finding.ill("settings", fault, "Set it right.")));
        Settings.unknown(variables)
                .forEach(name -> findings.add(Finding.doubtful(
                        "settings", name + " is no setting of the program.", "Look for a typing error.")));
        if (findings.isEmpty()) findings.add(Finding.well("settings", "each is within its range"));
        findings.add(address(environment));
        findings.add(mailbox(environment));
        return findings;
    }

    private static Finding address(Environment environment) {
        String url = environment.getProperty("spirekraft.url", "http://localhost");
        if (url.startsWith("https://")) return Finding.well("address", "pages are named by HTTPS");
        if (url.matches("http://(localhost|127\\.0\\.0\\.1)(:.*)?"))
            return Finding.doubtful(
                    "address",
                    "letters and slips name this machine alone (" + url + ").",
                    "Set SPIREKRAFT_URL to the address that people use.");
        return Finding.ill(
                "address",
                "SPIREKRAFT_URL does not begin with https://, so cookies and answers travel in the open.",
                "Put a TLS proxy in front, and set SPIREKRAFT_URL to its address.");
    }

    private static Finding mailbox(Environment environment) {
        boolean demo = environment.getProperty("spirekraft.demo", Boolean.class, false);
        boolean open = environment.getProperty("spirekraft.mailbox", Boolean.class, demo);
        if (!open) return Finding.well("mailbox", "letters lie open to nobody");
        if (!environment.getProperty("spirekraft.smtp.host", "").isBlank())
            return Finding.well("mailbox", "letters leave by the mail server");
        return Finding.ill(
                "mailbox",
                "the demo's mailbox is open, where anybody can take anybody's sign-in link.",
                "Set SPIREKRAFT_DEMO=false unless nobody but you reaches this machine.");
    }
}
