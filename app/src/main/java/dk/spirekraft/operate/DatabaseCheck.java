package dk.spirekraft.operate;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.database.DatabaseSetup;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Looks at the database as its two roles see it. Reads the catalogue and the clock, and no row of anybody.
final class DatabaseCheck {

    private static final int OLDEST = 15;
    private static final Duration APART = Duration.ofSeconds(2);

    private final JdbcClient program;
    private final DatabaseAddress address;
    private final List<Finding> findings = new ArrayList<>();

    private DatabaseCheck(DatabaseAddress address) {
        this.address = address;
        this.program = JdbcClient.create(new DriverManagerDataSource(
                address.url(), address.program().role(), address.program().password()));
    }

    static List<Finding> of(DatabaseAddress address) {
        var check = new DatabaseCheck(address);
        check.version();
        check.layout();
        check.role();
        check.rows();
        check.settings();
        check.clock();
        return check.findings;
    }

    private String setting(String name) {
        return Optional.ofNullable(program.sql("select current_setting(?, true)")
                        .param(name)
                        .query(String.class)
                        .single())
                .orElse("");
    }

    private void version() {
        String version = setting("server_version");
        int major = Integer.parseInt(setting("server_version_num")) / 10000;
        findings.add(
                major >= OLDEST
                        ? Finding.well("database", "PostgreSQL " + version + " answers")
                        : Finding.ill(
                                "database",
                                "PostgreSQL %s is older than %d.".formatted(version, OLDEST),
                                "Upgrade it first."));
    }

    private void layout() {
        String there = DatabaseSetup.version(address).orElse("none");
        String newest = DatabaseSetup.newest(address).orElse("none");
        findings.add(
                there.equals(newest)
                        ? Finding.well("tables", "laid out in version " + there)
                        : Finding.ill(
                                "tables",
                                "laid out in version %s, where this program has %s.".formatted(there, newest),
                                "Make a backup, then start the program of the newer of both once."));
    }

    private void role() {
        String role = address.program().role();
        var rights = program.sql("""
                select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                    or pg_has_role(rolname, ?, 'member')
                    or exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p'))
                  from pg_roles r where rolname = current_user
                """)
                .param(address.owner().role())
                .query(Boolean.class)
                .single();
        findings.add(
                rights || role.equals(address.owner().role())
                        ? Finding.ill(
                                "rights",
                                "%s may more than work within its rows.".formatted(role),
                                "Give the program a role of its own that is neither superuser nor owner, has no BYPASSRLS, CREATEROLE or CREATEDB, and is no member of %s."
                                        .formatted(address.owner().role()))
                        : Finding.well("rights", role + " may only work within its rows"));
    }

    private void rows() {
        List<String> open = program.sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition and not c.relrowsecurity
                   and exists (select from pg_attribute a
                                where a.attrelid = c.oid and a.attname = 'municipality' and not a.attisdropped)
                   and not exists (select from pg_attribute a
                                where a.attrelid = c.oid and a.attname = 'municipality' and not a.attnotnull)
                 order by 1
                """).query(String.class).list();
        findings.add(
                open.isEmpty()
                        ? Finding.well("rows", "each table lets a municipality see its own alone")
                        : Finding.ill(
                                "rows",
                                "row-level security is off on %s.".formatted(String.join(", ", open)),
                                "alter table … enable row level security, as the owner."));
    }

    /// What a server may be set to that loses answers, or tells when they came.
    private void settings() {
        compare("fsync", "on");
        compare("full_page_writes", "on");
        compare("track_commit_timestamp", "off");
        compare("log_statement", "none");
        compare("log_min_duration_statement", "-1");
        String commit = setting("synchronous_commit");
        findings.add(
                List.of("on", "remote_apply").contains(commit)
                        ? Finding.well("synchronous_commit", commit)
                        : Finding.ill(
                                "synchronous_commit",
                                "is %s: a power cut takes what was acknowledged.".formatted(commit),
                                "Set it to on."));
    }

    private void compare(String name, String safe) {
        String is = setting(name);
        if (is.equals(safe)) findings.add(Finding.well(name, is));
        else if (name.startsWith("log_"))
            findings.add(Finding.doubtful(
                    name,
                    "is %s: the server's log tells what was asked, and when.".formatted(is),
                    "Set it to %s.".formatted(safe)));
        else if (name.equals("track_commit_timestamp"))
            findings.add(
                    Finding.ill(name, "is on: the server keeps when each row came, answers too.", "Set it to off."));
        else
            findings.add(
                    Finding.ill(name, "is %s: a power cut may destroy the database.".formatted(is), "Set it to on."));
    }

    private void clock() {
        Instant before = Instant.now();
        Instant there = program.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Duration apart =
                there.isBefore(before) ? Duration.between(there, before) : Duration.between(Instant.now(), there);
        findings.add(
                apart.compareTo(APART) <= 0
                        ? Finding.well("clock", "agrees with the database")
                        : Finding.ill(
                                "clock",
                                "this machine and the database are %d seconds apart.".formatted(apart.toSeconds()),
                                "Let both follow a time server."));
    }
}
