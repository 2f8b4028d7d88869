package dk.spirekraft.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that a command found: sections of rows for programs, the first of which is the main one, and lines for people.
public final class Report {

    private final String command;
    private final Map<String, List<Row>> sections = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    public Report(String command) {
        this.command = command;
    }

    /// The rows of a section, to add to. Sections stand in the order in which they are first asked for.
    public List<Row> section(String name) {
        return sections.computeIfAbsent(name, fresh -> new ArrayList<>());
    }

    public void line(String text) {
        lines.add(text);
    }

    public void table(TextTable table) {
        lines.addAll(table.lines());
    }

    String command() {
        return command;
    }

    Map<String, List<Row>> sections() {
        return sections;
    }

    List<String> lines() {
        return lines;
    }
}
