package dk.spirekraft.learn.template;

import dk.spirekraft.learn.template.ProgrammeTemplate.Ref;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A template's file under a name of its own, to be changed: it begins with version 1.0 and names what it was made
/// from. Everything else, its comments too, stays as it was written.
public final class Fork {

    private static final Pattern ORIGIN = Pattern.compile("(?m)^adaptedFrom:.*\\R");
    private static final Pattern ID = Pattern.compile("(?m)^id:.*$");
    private static final Pattern VERSION = Pattern.compile("(?m)^version:.*$");

    private Fork() {}

    /// @param file of the template, in YAML with a line for each of its own keys
    /// @param id under which it goes on
    public static String of(String file, Ref from, String id) {
        String named =
                ID.matcher(ORIGIN.matcher(file).replaceAll("")).replaceFirst(Matcher.quoteReplacement("id: " + id));
        String origin = "adaptedFrom: { id: %s, version: \"%s\" }".formatted(from.id(), from.version());
        return VERSION.matcher(named).replaceFirst(Matcher.quoteReplacement("version: \"1.0\"\n" + origin));
    }
}
