package dk.spirekraft.learn.method;

import dk.spirekraft.learn.Shipped;
import dk.spirekraft.yaml.YamlFile;

/// Reads method cards from YAML. Names every fault at once, each with line and path.
public final class MethodFile {

    private static final YamlFile FILE = new YamlFile(100_000);

    private MethodFile() {}

    /// The format as a JSON Schema (draft 2020-12), for editors and other programs.
    public static String schema() {
        return Shipped.text("methods/method.schema.json");
    }

    public static YamlFile.Outcome<MethodCard> read(String text) {
        return FILE.read(text, top -> new MethodReader(top).read());
    }
}
