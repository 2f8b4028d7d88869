package dk.spirekraft.learn.template;

import dk.spirekraft.learn.template.ProgrammeTemplate.Ref;
import dk.spirekraft.web.Words;
import dk.spirekraft.yaml.Fault;
import dk.spirekraft.yaml.YamlFile;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The programme templates of a municipality: those that come with the program, and those it added. A version is added
/// and never changed, for programmes run by it.
@Component
public class TemplateShelf {

    private static final int KNOWN = 500;

    private final JdbcClient db;
    private final Clock clock;
    private final Map<Version, ProgrammeTemplate> known = new ConcurrentHashMap<>();

    TemplateShelf(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// All that a programme can be planned from, ours first.
    public List<ProgrammeTemplate> offered(UUID municipality) {
        Stream<ProgrammeTemplate> added = db
                .sql("select file from learn.template where municipality = ? order by id, version")
                .param(municipality)
                .query(String.class)
                .list()
                .stream()
                .map(TemplateShelf::template);
        return Stream.concat(ShippedTemplates.all().stream(), added).toList();
    }

    public Optional<ProgrammeTemplate> find(UUID municipality, Ref ref) {
        return ShippedTemplates.all().stream()
                .filter(ours -> ours.ref().equals(ref))
                .findFirst()
                .or(() -> added(new Version(municipality, ref)));
    }

    private record Version(UUID municipality, Ref ref) {}

    /// A version never changes, so each is read once.
    private Optional<ProgrammeTemplate> added(Version version) {
        if (known.size() >= KNOWN) known.clear();
        return Optional.ofNullable(known.get(version))
                .or(() -> file(version.municipality(), version.ref())
                        .map(TemplateShelf::template)
                        .map(template -> {
                            known.put(version, template);
                            return template;
                        }));
    }

    /// The file of a template, as it was written.
    public Optional<String> file(UUID municipality, Ref ref) {
        if (ShippedTemplates.threeWorkshops().ref().equals(ref))
            return Optional.of(ShippedTemplates.threeWorkshopsFile());
        return db.sql("select file from learn.template where municipality = ? and id = ? and version = ?")
                .params(municipality, ref.id(), ref.version())
                .query(String.class)
                .optional();
    }

    private static ProgrammeTemplate template(String file) {
        return switch (TemplateFile.read(file)) {
            case YamlFile.Outcome.Read<ProgrammeTemplate> read -> read.content();
            case YamlFile.Outcome.Rejected<ProgrammeTemplate> rejected ->
                throw new IllegalStateException("A kept programme template is wrong: " + rejected.faults());
        };
    }

    /// What became of an addition.
    public sealed interface Addition {
        record Added(Ref ref) implements Addition {}

        /// This version is there already; a changed template needs a new version.
        record Known(Ref ref) implements Addition {}

        /// @param faults at least one, in the order of the file
        record Wrong(List<Fault> faults) implements Addition {}
    }

    public Addition add(UUID municipality, String file) {
        return switch (TemplateFile.read(file)) {
            case YamlFile.Outcome.Rejected<ProgrammeTemplate> rejected -> new Addition.Wrong(rejected.faults());
            case YamlFile.Outcome.Read<ProgrammeTemplate> read ->
                add(municipality, read.content().ref(), file);
        };
    }

    private Addition add(UUID municipality, Ref ref, String file) {
        if (ShippedTemplates.all().stream().anyMatch(ours -> ours.ref().id().equals(ref.id())))
            return new Addition.Known(ref);
        int added = db.sql("""
                insert into learn.template (municipality, id, version, file, added_on) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(
                        municipality,
                        ref.id(),
                        ref.version(),
                        file,
                        clock.instant().atZone(Words.ZONE).toLocalDate())
                .update();
        return added == 1 ? new Addition.Added(ref) : new Addition.Known(ref);
    }
}
