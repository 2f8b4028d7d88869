package dk.spirekraft.anchor.handover;

import dk.spirekraft.anchor.handover.Handovers.Leaving;
import dk.spirekraft.jobs.EveryMunicipality;
import dk.spirekraft.jobs.Job;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Opens a hand-over for each seat that has stood empty for two weeks.
@Component
public class VacancyJob {

    private static final int DAYS = 14;

    private final EveryMunicipality everywhere;
    private final Schools schools;
    private final Programmes programmes;
    private final Seats seats;
    private final Handovers handovers;
    private final Clock clock;

    VacancyJob(
            EveryMunicipality everywhere,
            Schools schools,
            Programmes programmes,
            Seats seats,
            Handovers handovers,
            Clock clock) {
        this.everywhere = everywhere;
        this.schools = schools;
        this.programmes = programmes;
        this.seats = seats;
        this.handovers = handovers;
        this.clock = clock;
    }

    public void run() {
        everywhere.each(this::look);
    }

    /// Looks at the schools of one municipality in scope.
    public void look(UUID municipality) {
        schools.of(municipality)
                .forEach(school -> programmes.of(school).ifPresent(programme -> look(programme, school)));
    }

    private void look(Programme programme, School school) {
        LocalDate latest = clock.instant().atZone(Words.ZONE).toLocalDate().minusDays(DAYS);
        seats.of(programme, school).stream()
                .filter(Seat::isVacant)
                .filter(seat -> !emptySince(programme, school, seat).isAfter(latest))
                .forEach(seat -> handovers.open(
                        school, new Leaving("", Optional.empty(), seat.kind().label(), Optional.of(seat.id()))));
    }

    private LocalDate emptySince(Programme programme, School school, Seat seat) {
        return seats.successions(programme, school).stream()
                .filter(left -> left.seat().equals(seat.id()))
                .map(Seats.Succession::on)
                .findFirst()
                .orElse(programme.startsOn());
    }

    @Configuration(proxyBeanMethods = false)
    static class VacancySchedule {

        @Bean
        Job openHandovers(VacancyJob vacancies) {
            return new Job("open-handovers", Duration.ofHours(6), vacancies::run);
        }
    }
}
