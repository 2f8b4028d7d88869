package dk.spirekraft.demo;

import dk.spirekraft.learn.programme.CoreTask;
import dk.spirekraft.learn.programme.CoreTasks;
import dk.spirekraft.learn.programme.Mandate;
import dk.spirekraft.learn.programme.Mandates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.workshop.Agendas;
import dk.spirekraft.learn.workshop.Agreement;
import dk.spirekraft.learn.workshop.Agreements;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.learn.workshop.Closings;
import dk.spirekraft.learn.workshop.RunSheet;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.learn.workshop.WorkshopNotes;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.people.School;
import dk.spirekraft.web.ProgramClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// What the two demo groups wrote down, and the workshops that they held, pressed through point by point.
@Component
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoWorkshop {

    private static final int POINTS_REACHED = 8;
    private static final List<String> METHODS =
            List.of("Diamantjagt", "Prøv det småt", "Tegn båndene", "To og to i fire minutter");

    private final Written written;
    private final Workshops workshops;
    private final Agendas agendas;
    private final RunSheet runs;
    private final WorkshopNotes notes;
    private final Room room;

    DemoWorkshop(Written written, Workshops workshops, Agendas agendas, RunSheet runs, WorkshopNotes notes, Room room) {
        this.written = written;
        this.workshops = workshops;
        this.agendas = agendas;
        this.runs = runs;
        this.notes = notes;
        this.room = room;
    }

    /// What a group writes before the first workshop.
    @Component
    record Written(Mandates mandates, CoreTasks coreTasks) {}

    /// Who was there, what they went home with, and the end.
    @Component
    record Room(Seats seats, Attendance attendance, Agreements agreements, Closings closings) {}

    void write(Programme programme, School school) {
        written.mandates()
                .keep(
                        programme,
                        school,
                        new Mandate(
                                "Hvilke afprøvninger vi går i gang med, og hvornår vi stopper dem.",
                                "Alt, der ændrer skema, vagtplan eller økonomi: så spørger vi ledelsen og TR.",
                                "Alle på personalemødet den første mandag i måneden, og MED-udvalget hvert kvartal.",
                                "Hver anden tirsdag 14.30 til 15.15 på lærerværelset.",
                                0));
        written.coreTasks()
                .keep(
                        school,
                        new CoreTask(
                                "Alle elever går herfra med mod på at lære mere og på at være sammen med andre.",
                                "Undervisning og fritid, der hænger sammen fra morgen til eftermiddag.",
                                "Loven beder os om faglighed, dannelse og trivsel.",
                                "En god uge er én, hvor vi ved, hvem der gør hvad, når noget falder ud.",
                                "Eleverne mærker, om vi taler sammen.",
                                0));
    }

    void holdWhatIsPast(Programme programme, List<School> both, LocalDate today) {
        workshops.all(programme).stream()
                .filter(workshop -> workshop.date().first().isBefore(today))
                .forEach(workshop -> hold(workshop, both));
    }

    private void hold(Workshop workshop, List<School> both) {
        int points = Math.min(POINTS_REACHED, agendas.of(workshop).size());
        for (int point = 0; point <= points; point++) {
            Duration in = Duration.ofMinutes(20L * point);
            int seen = point;
            ProgramClock.at(workshop.begins().plus(in), () -> runs.press(workshop, RunSheet.Press.NEXT, seen));
        }
        ProgramClock.at(workshop.begins().plus(Duration.ofHours(3)), () -> end(workshop, both));
    }

    private void end(Workshop workshop, List<School> both) {
        for (School school : both) {
            List<Seat> seated = room.seats().of(workshop.programme(), school);
            for (int i = 0; i < seated.size(); i++) {
                room.attendance().mark(workshop, seated.get(i), Attendance.State.PRESENT);
                room.agreements().keep(workshop, seated.get(i), agreement(workshop, seated, i));
            }
            notes.add(workshop, school, WorkshopNotes.Kind.SAID, "Vi dækker for hinanden uden at blive spurgt.");
            notes.add(
                    workshop,
                    school,
                    WorkshopNotes.Kind.SAID,
                    "Vi hører for sent om beslutninger, der ændrer vores dag.");
            notes.add(workshop, school, WorkshopNotes.Kind.LATER, "Fordelingen af vikartimer.");
        }
        room.closings().close(workshop);
    }

    private static Agreement agreement(Workshop workshop, List<Seat> seated, int at) {
        return new Agreement(
                METHODS.get(at % METHODS.size()),
                workshop.date().first().plusDays(5 + at % 3),
                seated.get((at + 1) % seated.size()).holder().name());
    }
}
