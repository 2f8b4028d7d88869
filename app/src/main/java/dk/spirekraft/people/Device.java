package dk.spirekraft.people;

import java.util.List;
import java.util.Map;

/// A phone or computer by what its browser calls itself: enough to know one's own again, too little to tell two apart.
///
/// @param browser such as Firefox, empty for an unknown one
/// @param system such as Android, empty for an unknown one
public record Device(String browser, String system) {

    static final Device UNKNOWN = new Device("", "");

    /// In an order in which the first that fits is right: most claim to be another as well.
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "Mac"),
            Map.entry("Linux", "Linux"));

    /// @param told the header `User-Agent`, or what [#kept] gave
    public static Device of(String told) {
        int bar = told.indexOf('|');
        return bar >= 0
                ? new Device(told.substring(0, bar), told.substring(bar + 1))
                : new Device(named(BROWSERS, told), named(SYSTEMS, told));
    }

    private static String named(List<Map.Entry<String, String>> names, String told) {
        return names.stream()
                .filter(name -> told.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /// What is kept of it.
    public String kept() {
        return browser + "|" + system;
    }

    public boolean isKnown() {
        return !browser.isEmpty() && !system.isEmpty();
    }
}
