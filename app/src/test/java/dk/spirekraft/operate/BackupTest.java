package dk.spirekraft.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.measure.KeyPlace;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A backup has all that must come back, and nothing by which its finder could sign, be signed in, or tell an order.
@RunningProgram
class BackupTest {

    /// Columns that are called like a secret, each looked at: what it is, and why a backup may hold it.
    private static final Set<String> LOOKED_AT = Set.of(
            // Checks codes of slips that are typed wrongly; says nothing of who has one.
            "measure.opening.check_key",
            // Published halves, and fingerprints.
            "people.passkey.public_key",
            "measure.ballot_key.hash",
            "measure.wave_key.fingerprint");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    DatabaseAddress database;

    @Autowired
    ApplicationContext program;

    private final Path file = Path.of("target/backups", UUID.randomUUID() + ".backup");
    private Terminal terminal;
    private JdbcClient owner;

    @BeforeEach
    void aFolderForBackups() throws IOException {
        Files.createDirectories(file.getParent());
        terminal = Terminal.beside(database, KeyPlace.of(program));
        owner = JdbcClient.create(new DriverManagerDataSource(
                database.url(), database.owner().role(), database.owner().password()));
    }

    private String entry(String name) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyTableIsInItButThoseThatAreNamed() throws IOException {
        School havgard = cast.school("Havgård Skole", 62);
        colleagues.closedWave(havgard, 8, 1);
        var said = terminal.type("backup", file.toString(), "--json");
        assertThat(said.code()).as(said.err() + said.out()).isZero();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        List<String> all = owner.sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition
                   and n.nspname in ('people', 'measure', 'understand', 'learn', 'anchor', 'share', 'overview', 'jobs', 'api')
                """).query(String.class).list();
        try (var zip = new ZipFile(file.toFile())) {
            var held = zip.stream().map(entry -> entry.getName()).toList();
            assertThat(held).contains("manifest.json").doesNotContainAnyElementsOf(LeftOut.TABLES);
            assertThat(all).contains("measure.seal_key").containsAll(LeftOut.TABLES);
            assertThat(held)
                    .containsAll(all.stream()
                            .filter(name -> !LeftOut.TABLES.contains(name))
                            .toList());
        }
        assertThat(entry("people.school")).contains(havgard.id().toString());
    }

    @Test
    void noKeyIsInItWhateverTableItLiesIn() throws IOException {
        cast.signedIn(Role.AMR, cast.school("Havgård Skole", 62));
        terminal.type("backup", file.toString());
        List<String> secrets = owner.sql("""
                select encode(key, 'hex') from measure.seal_key
                union all select encode(key, 'hex') from learn.own_key
                union all select session_id from people.session
                """).query(String.class).list();
        assertThat(secrets).hasSizeGreaterThan(1);
        try (var zip = new ZipFile(file.toFile())) {
            for (var table : zip.stream().toList())
                assertThat(entry(table.getName())).as(table.getName()).doesNotContain(secrets);
        }
    }

    @Test
    void whatIsCalledLikeASecretWasLookedAt() {
        List<String> called = owner.sql("""
                select n.nspname || '.' || c.relname || '.' || a.attname
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
                   and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'migration')
                   and (a.attname ~ 'secret|password|key|hash|fingerprint') order by 1
                """).query(String.class).list();
        assertThat(called.stream()
                        .filter(column -> LeftOut.TABLES.stream().noneMatch(table -> column.startsWith(table + ".")))
                        .filter(column -> !LeftOut.REPLACED.containsKey(column))
                        .toList())
                .as("a key that a backup must not hold goes into LeftOut, any other column in here")
                .containsExactlyInAnyOrderElementsOf(LOOKED_AT);
    }

    @Test
    void sheetsOfAnOpenWaveLeaveInAnotherOrderThanTheyCame() throws IOException {
        School havgard = cast.school("Havgård Skole", 62);
        var wave = cast.openWave(havgard);
        colleagues.answer(havgard, wave, 30, 7);
        List<String> came = owner.sql("select id::text from measure.staged_sheet where wave = ? order by ctid")
                .param(wave.id())
                .query(String.class)
                .list();
        terminal.type("backup", file.toString());
        List<String> left = Pattern.compile("(?m)^([0-9a-f-]{36})\t" + wave.id())
                .matcher(entry("measure.staged_sheet"))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(left).hasSize(30).containsExactlyInAnyOrderElementsOf(came).isNotEqualTo(came);
    }

    @Test
    void aWaveClosesWhileABackupIsMade() {
        School havgard = cast.school("Havgård Skole", 62);
        var wave = cast.openWave(havgard);
        colleagues.answer(havgard, wave, 8, 7);
        try (var view = OwnersView.open(database)) {
            for (Table table : view.tables()) view.copyAway(table, OutputStream.nullOutputStream());
            assertThat(cast.close(havgard, wave).closure()).isPresent();
        }
    }

    @Test
    void aLinkThatOpensSomethingIsReplaced() {
        assertThat(new Table("share.named_person", List.of("id", "key", "name")).copyAway())
                .contains("select \"id\", '-' || id, \"name\" from");
        assertThat(new Table("share.named_person", List.of("id", "key", "name")).copyOut())
                .contains("select \"id\", \"key\", \"name\" from");
    }

    @Test
    void aBackupReplacesNothing() throws IOException {
        Files.writeString(file, "mine");
        var said = terminal.type("backup", file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("exists already");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void theSumOfRowsDoesNotHangOnTheirOrderButOnEachOfThem() throws IOException {
        assertThat(sum("en\nto\ntre\n")).isEqualTo(sum("tre\nen\nto\n"));
        assertThat(sum("en\nto\ntre\n")).isNotEqualTo(sum("en\nto\ntri\n"));
        assertThat(sum("en\nen\n")).isNotEqualTo(sum(""));
        assertThat(sum("en\nen\n").rows()).isEqualTo(2);
    }

    private static RowSum.Sum sum(String rows) throws IOException {
        OutputStream kept = new ByteArrayOutputStream();
        try (var sum = new RowSum(kept)) {
            sum.write(rows.getBytes(StandardCharsets.UTF_8));
            return sum.sum();
        }
    }
}
