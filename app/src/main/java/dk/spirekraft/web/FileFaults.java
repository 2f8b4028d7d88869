package dk.spirekraft.web;

import dk.spirekraft.yaml.Fault;
import java.util.List;

/// What is wrong with a file that somebody sent, in the words of the page.
public final class FileFaults {

    private FileFaults() {}

    /// One sentence per fault, with line and place, in the order of the file.
    public static List<String> inWords(List<Fault> faults, Words words) {
        return faults.stream().map(fault -> inWords(fault, words)).toList();
    }

    private static String inWords(Fault fault, Words words) {
        String problem =
                words.of("web.file.fault." + fault.problem(), fault.given().toArray());
        return fault.path().equals(Fault.WHOLE_FILE)
                ? words.of("web.file.atFile", fault.line(), problem)
                : words.of("web.file.at", fault.line(), fault.path(), problem);
    }
}
