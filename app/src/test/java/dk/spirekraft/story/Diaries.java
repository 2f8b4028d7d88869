package dk.spirekraft.story;

import dk.spirekraft.learn.programme.Occupant;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.workshop.Agreement;
import dk.spirekraft.learn.workshop.Agreements;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.learn.workshop.Closings;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.people.School;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/// What people in the story keep for themselves, begun through the product's own pages, and what gives them something
/// to write about.
@TestComponent
public class Diaries {

    private static final Pattern CODE = Pattern.compile("<span>([0-9A-Z]{4})</span>");
    private static final Pattern FRESH = Pattern.compile("name=\"ny\" value=\"([^\"]+)\"");

    private final Cast cast;
    private final Course course;
    private final Seats seats;
    private final Attendance attendance;
    private final Agreements agreements;
    private final Closings closings;

    public Diaries(
            Cast cast, Course course, Seats seats, Attendance attendance, Agreements agreements, Closings closings) {
        this.cast = cast;
        this.course = course;
        this.seats = seats;
        this.attendance = attendance;
        this.agreements = agreements;
        this.closings = closings;
    }

    /// Begins a journal on this phone.
    ///
    /// @return its code
    public String begin(Phone phone) {
        phone.get("/dagbog");
        Phone.Page page = phone.post("/dagbog/noegle", Map.of());
        String code = code(page);
        phone.post("/dagbog/noegle/gemt", Map.of("ny", fresh(page), "sidste", code.substring(code.length() - 4)));
        return code;
    }

    /// The code that stands on a page, in groups.
    public static String code(Phone.Page page) {
        StringBuilder code = new StringBuilder();
        Matcher found = CODE.matcher(page.body());
        while (found.find()) code.append(code.isEmpty() ? "" : " ").append(found.group(1));
        return code.toString();
    }

    /// The sealed key that goes back with the form.
    public static String fresh(Phone.Page page) {
        Matcher found = FRESH.matcher(page.body());
        if (!found.find()) throw new IllegalArgumentException("This page has no fresh key");
        return found.group(1);
    }

    /// A seat for somebody with an account.
    public Seat sit(Programme programme, School school, UUID person, String name) {
        return cast.in(school, () -> {
            var filling =
                    new Seats.Filling(Seat.Kind.TEACHER, new Occupant(Optional.of(person), name), Occupant.NOBODY, 12);
            return seats.find(programme, school, seats.add(programme, school, filling))
                    .orElseThrow();
        });
    }

    /// Holds a workshop of the programme today, at which all seats of the school were or were not filled.
    public Workshop hold(Programme programme, School school, int number, Attendance.State state) {
        course.isToday(course.workshop(programme, school, number), school);
        Workshop workshop = course.workshop(programme, school, number);
        return cast.in(school, () -> {
            for (Seat seat : seats.of(programme, school)) {
                attendance.mark(workshop, seat, state);
                agreements.keep(workshop, seat, new Agreement("Runden", workshop.useBy(), "TR"));
            }
            var closed = closings.close(workshop);
            if (!(closed instanceof Closings.Outcome.Closed)) throw new IllegalStateException(closed.toString());
            return workshop;
        });
    }
}
