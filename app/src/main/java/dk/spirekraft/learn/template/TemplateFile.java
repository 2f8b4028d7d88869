package dk.spirekraft.learn.template;

import dk.spirekraft.learn.Shipped;
import dk.spirekraft.yaml.YamlFile;

/// Reads programme templates from YAML. Names every fault at once, each with line and path.
public final class TemplateFile {

    private static final YamlFile FILE = new YamlFile(500_000);

    private TemplateFile() {}

    /// The format as a JSON Schema (draft 2020-12), for editors and other programs.
    public static String schema() {
        return Shipped.text("programmes/programme.schema.json");
    }

    public static YamlFile.Outcome<ProgrammeTemplate> read(String text) {
        return FILE.read(text, top -> new TemplateReader(top).read());
    }
}
