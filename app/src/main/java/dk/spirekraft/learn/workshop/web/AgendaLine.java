package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.workshop.AgendaItem;
import dk.spirekraft.learn.workshop.Timetable;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// A point of an agenda in finished words.
///
/// @param about what happens and for how long
/// @param state `on`, `done` or `ahead`
/// @param address where it is changed, empty where it can't
public record AgendaLine(String time, String title, String about, String text, String state, String address) {

    static AgendaLine of(Timetable.Slot slot, AgendaWords agenda, Words words, String address) {
        AgendaItem item = slot.item();
        return new AgendaLine(
                clock(slot.from(), words),
                agenda.title(item),
                about(item, agenda.title(item), words),
                agenda.text(item),
                slot.on() ? "on" : item.ended().isPresent() ? "done" : "ahead",
                address.isEmpty() ? "" : address + "/punkter/" + item.id());
    }

    /// A break that is called a break says so once.
    private static String about(AgendaItem item, String title, Words words) {
        String kind = words.of(item.kind().label());
        return title.equalsIgnoreCase(kind)
                ? words.of("learn.point.long", item.minutes())
                : words.of("learn.point.line", kind, item.minutes());
    }

    /// The time of day, such as 13.05.
    static String clock(Instant at, Words words) {
        return DateTimeFormatter.ofPattern(words.of("learn.format.clock"))
                .withZone(Words.ZONE)
                .format(at);
    }
}
