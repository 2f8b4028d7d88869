package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A wave's closing time and dialogue day as iCalendar text. Identities are stable, so that a second download updates
/// what a calendar has instead of doubling it.
final class Calendar {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE_OCTETS = 74;

    private Calendar() {}

    static String of(School school, Wave wave, Instant now, Words words) {
        String stamp = "DTSTAMP:" + TIME.format(now);
        var closes = List.of(
                "BEGIN:VEVENT",
                "UID:closes-" + wave.id() + "@spirekraft",
                stamp,
                "DTSTART:" + TIME.format(wave.closesAt()),
                "SUMMARY:" + escaped(words.of("measure.calendar.closes", school.name())),
                "END:VEVENT");
        var dialogue = List.of(
                "BEGIN:VEVENT",
                "UID:dialogue-" + wave.id() + "@spirekraft",
                stamp,
                "DTSTART;VALUE=DATE:" + wave.dialogueOn().format(DateTimeFormatter.BASIC_ISO_DATE),
                "SUMMARY:" + escaped(words.of("measure.calendar.dialogue", school.name())),
                "END:VEVENT");
        return Stream.of(
                        List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Spirekraft//DA"),
                        closes,
                        dialogue,
                        List.of("END:VCALENDAR"))
                .flatMap(List::stream)
                .map(Calendar::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /// Lines are at most 75 octets; what follows begins with a blank.
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int symbol : line.codePoints().toArray()) {
            String text = Character.toString(symbol);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += size;
        }
        return folded.toString();
    }
}
