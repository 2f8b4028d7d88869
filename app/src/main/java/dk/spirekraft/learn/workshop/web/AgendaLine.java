package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.workshop.AgendaItem;
import dk.spirekraft.learn.workshop.Timetable;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// A point of an agenda in finished words.
///
/// @param kind what happens
/// @param state `on`, `done` or `ahead`
/// @param address where it is changed, empty where it can't
public record AgendaLine(
        String time, String title, String kind, int minutes, String text, String state, String address) {

    static AgendaLine of(Timetable.Slot slot, AgendaWords agenda, Words words, String address) {
        AgendaItem item = slot.item();
        return new AgendaLine(
                clock(slot.from(), words),
                agenda.title(item),
                words.of(item.kind().label()),
                item.minutes(),
                agenda.text(item),
                slot.on() ? "on" : item.ended().isPresent() ? "done" : "ahead",
                address.isEmpty() ? "" : address + "/punkter/" + item.id());
    }

    /// The time of day, such as 13.05.
    static String clock(Instant at, Words words) {
        return DateTimeFormatter.ofPattern(words.of("learn.format.clock"))
                .withZone(Words.ZONE)
                .format(at);
    }
}
