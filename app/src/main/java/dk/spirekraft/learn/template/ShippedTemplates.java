package dk.spirekraft.learn.template;

import dk.spirekraft.learn.Shipped;
import dk.spirekraft.yaml.YamlFile;
import java.util.List;

/// The programme templates that come with the program.
public final class ShippedTemplates {

    private static final String THREE_WORKSHOPS = Shipped.text("programmes/three-workshops.yaml");

    private static final List<ProgrammeTemplate> ALL = List.of(read(THREE_WORKSHOPS));

    private ShippedTemplates() {}

    public static List<ProgrammeTemplate> all() {
        return ALL;
    }

    /// *Social kapital i tre workshops*, which a new programme starts from.
    public static ProgrammeTemplate threeWorkshops() {
        return ALL.getFirst();
    }

    /// The file of [#threeWorkshops], to read and to adapt.
    public static String threeWorkshopsFile() {
        return THREE_WORKSHOPS;
    }

    private static ProgrammeTemplate read(String file) {
        return switch (TemplateFile.read(file)) {
            case YamlFile.Outcome.Read<ProgrammeTemplate> read -> read.content();
            case YamlFile.Outcome.Rejected<ProgrammeTemplate> rejected ->
                throw new IllegalStateException("A shipped programme is wrong: " + rejected.faults());
        };
    }
}
