package dk.spirekraft.demo;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.web.DemoCast;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Who is in the demo: two schools in the programme, ten beside them, and people shown by their role.
@Component
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoCastList implements DemoCast {

    static final String HAVGARD = "Havgård Skole";
    static final String ABRINKEN = "Åbrinken Skole";
    static final String BAKKEDAL = "Bakkedal Skole";

    /// @param units how many work in each
    /// @param level how far the school lies from the others, in answer steps
    record Part(String name, boolean inProgramme, Map<String, Integer> units, double level) {}

    private static final List<String> UNITS =
            List.of("Indskoling", "Mellemtrin", "Udskoling", "SFO og klub", "Service og kontor");

    static final List<Part> SCHOOLS = List.of(
            new Part(HAVGARD, true, units(18, 16, 14, 11, 3), .05),
            new Part(ABRINKEN, true, units(14, 13, 12, 10, 3), -.1),
            other(BAKKEDAL, 44, .15),
            other("Dyssegårdens Skole", 38, -.05),
            other("Engbjerg Skole", 57, .1),
            other("Fyrbakken Skole", 29, -.2),
            other("Grønløkke Skole", 48, 0),
            other("Hedelund Skole", 41, .2),
            other("Kirkemose Skole", 35, -.15),
            other("Møllevang Skole", 52, .05),
            other("Skovkilde Skole", 33, .1),
            other("Tranehøj Skole", 46, -.1));

    static List<Part> programme() {
        return SCHOOLS.stream().filter(Part::inProgramme).toList();
    }

    /// Adds the schools of the demo with their units, by name.
    static Map<String, School> settle(Schools schools) {
        return SCHOOLS.stream().collect(Collectors.toMap(Part::name, part -> {
            School school = schools.add(DemoProgramme.MUNICIPALITY, part.name(), part.inProgramme());
            part.units().forEach((unit, count) -> schools.addUnit(school, unit, count));
            return school;
        }));
    }

    private static Part other(String name, int staff, double level) {
        return new Part(name, false, Map.of("Hele skolen", staff), level);
    }

    private static Map<String, Integer> units(int... staff) {
        Map<String, Integer> units = new LinkedHashMap<>();
        for (int i = 0; i < staff.length; i++) units.put(UNITS.get(i), staff[i]);
        return units;
    }

    private record Seat(String who, String email, Role role, Optional<String> school) {
        static Seat at(String school, String shortName, String who, Role role) {
            return new Seat(
                    who + ", " + school,
                    "%s@%s.example"
                            .formatted(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), shortName),
                    role,
                    Optional.of(school));
        }

        static Seat of(String who, String email, Role role) {
            return new Seat(who, email + "@fjordby.example", role, Optional.empty());
        }
    }

    private static final List<Seat> SEATS = List.of(
            Seat.at(HAVGARD, "havgaard", "AMR", Role.AMR),
            Seat.at(HAVGARD, "havgaard", "TR", Role.TR),
            Seat.at(HAVGARD, "havgaard", "Skoleleder", Role.SCHOOL_LEADER),
            Seat.at(HAVGARD, "havgaard", "Pædagog i arbejdsgruppen", Role.MEMBER),
            Seat.at(HAVGARD, "havgaard", "Neutral hjælper", Role.HELPER),
            Seat.at(ABRINKEN, "aabrinken", "AMR", Role.AMR),
            Seat.at(ABRINKEN, "aabrinken", "TR", Role.TR),
            Seat.at(ABRINKEN, "aabrinken", "Skoleleder", Role.SCHOOL_LEADER),
            Seat.at(BAKKEDAL, "bakkedal", "AMR", Role.AMR),
            Seat.of("Konsulenten", "konsulent", Role.CONSULTANT),
            Seat.of("Arbejdsmiljøsekretariatet", "sekretariat", Role.SECRETARIAT),
            Seat.of("Forvaltningen", "forvaltning", Role.ADMINISTRATION),
            Seat.of("Læser i sektoren", "sektor", Role.SECTOR_READER),
            Seat.of("Driften", "drift", Role.OPERATOR));

    static void grant(People people, Map<String, School> schools) {
        for (Seat seat : SEATS) {
            UUID person = people.addPerson(DemoProgramme.MUNICIPALITY, seat.who(), seat.email())
                    .orElseThrow()
                    .id();
            Optional<School> school = seat.school().map(schools::get);
            if (school.isPresent()) people.grant(person, seat.role(), school.get());
            else people.grant(person, seat.role(), DemoProgramme.MUNICIPALITY);
        }
    }

    @Override
    public List<DemoCast.Part> roles() {
        return SEATS.stream()
                .map(seat -> new DemoCast.Part(seat.who(), seat.email()))
                .toList();
    }
}
