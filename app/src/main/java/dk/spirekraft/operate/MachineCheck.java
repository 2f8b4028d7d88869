package dk.spirekraft.operate;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.measure.KeysHere;
import dk.spirekraft.people.MailServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/// Looks at what lies on this machine and beside it: keys, room on the disk, and the mail server.
final class MachineCheck {

    private static final long LEAST_ROOM = 1L << 30;
    private static final int WAIT = 5000;

    private MachineCheck() {}

    /// The folder of keys, and whether the key of each open wave is in it.
    static List<Finding> keys(Environment environment, DatabaseAddress address) {
        List<Finding> findings = new ArrayList<>();
        var keys = new KeysHere(environment);
        findings.add(folder(keys.folder()));
        try (var view = OwnersView.open(address)) {
            if (!view.isLaidOut()) return findings;
            for (var wave : view.standing())
                if (!keys.has(wave.id(), wave.fingerprint()))
                    findings.add(Finding.ill(
                            "keys",
                            "the key of the open measurement %s is not in %s: no answer is taken, and it can't be closed."
                                    .formatted(wave.name(), keys.folder()),
                            "Name the folder that all nodes share with SPIREKRAFT_KEYS. If it is lost for good, give the measurement up with --give-up-wave=%s."
                                    .formatted(wave.id())));
            view.failingJobs()
                    .forEach(job -> findings.add(Finding.doubtful(
                            "jobs",
                            "%s has failed at its last try.".formatted(job),
                            "The program's output says why.")));
        }
        return findings;
    }

    private static Finding folder(Path folder) {
        if (!Files.exists(folder)) return Finding.well("keys", folder + " is made when the program first starts");
        try {
            String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
            if (!rights.endsWith("------"))
                return Finding.ill(
                        "keys", "others may look into %s (%s).".formatted(folder, rights), "chmod 700 " + folder);
            if (!Files.isWritable(folder))
                return Finding.ill("keys", "%s can't be written.".formatted(folder), "Give it to the program's user.");
            return Finding.well("keys", folder + " is the program's own");
        } catch (IOException failed) {
            return Finding.ill("keys", "%s can't be looked at: %s.".formatted(folder, failed), "Set SPIREKRAFT_KEYS.");
        }
    }

    static Finding disk(Environment environment) {
        Path folder =
                Path.of(environment.getProperty("spirekraft.folder", "data")).toAbsolutePath();
        while (!Files.exists(folder) && folder.getParent() != null) folder = folder.getParent();
        long room = folder.toFile().getUsableSpace();
        String words = "%d MB are free at %s".formatted(room >> 20, folder);
        return room >= LEAST_ROOM
                ? Finding.well("disk", words)
                : Finding.ill("disk", words + ".", "Make room: 1 GB is the least, and the database stops at none.");
    }

    /// Whether a mail server greets; nothing is sent.
    static Finding mail(Environment environment) {
        String host = environment.getProperty("spirekraft.smtp.host", "");
        if (host.isBlank())
            return Finding.doubtful(
                    "mail", "no mail server is named, so nobody can be sent a link.", "Set SPIREKRAFT_SMTP_HOST.");
        String named = environment.getProperty("spirekraft.smtp.port", "25");
        // A wrong one is told of by the settings.
        int port = named.matches("\\d{1,4}|[1-5]\\d{4}") ? Integer.parseInt(named) : 25;
        boolean isEncrypted = MailServer.isEncrypted(environment);
        String words = greeting(host, port, isEncrypted);
        if (!words.startsWith("220"))
            return Finding.ill(
                    "mail",
                    "%s does not greet at port %d (%s).".formatted(host, port, words),
                    "Look at SPIREKRAFT_SMTP_HOST and _PORT, and at the firewall.");
        return !isEncrypted || words.contains("STARTTLS")
                ? Finding.well("mail", "%s greets at port %d".formatted(host, port))
                : Finding.ill(
                        "mail",
                        "%s offers no STARTTLS at port %d, so no letter leaves.".formatted(host, port),
                        "Let it encrypt, or set SPIREKRAFT_SMTP_UNENCRYPTED=true if the way there is safe.");
    }

    /// What it says first and, where that is asked, what it offers.
    private static String greeting(String host, int port, boolean offers) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), WAIT);
            socket.setSoTimeout(WAIT);
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            var told = new StringBuilder(String.valueOf(lines.readLine()));
            if (!offers) return told.toString();
            socket.getOutputStream().write("EHLO localhost\r\n".getBytes(StandardCharsets.US_ASCII));
            @Nullable String line = lines.readLine();
            while (line != null) {
                told.append(' ').append(line);
                line = line.startsWith("250-") ? lines.readLine() : null;
            }
            return told.toString();
        } catch (IOException failed) {
            return failed.getClass().getSimpleName();
        }
    }
}
