package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Occupant;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.SoftKey;
import dk.spirekraft.story.Tries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is kept about somebody is told to them, all of it, and their account goes when they want it to.
@RunningProgram
class OwnDataTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Course course;

    @Autowired
    Tries tries;

    @Autowired
    Anchored anchored;

    @Autowired
    Diaries diaries;

    @Autowired
    Seats seats;

    @Autowired
    Attendance attendance;

    @Autowired
    JdbcClient db;

    School havgard;
    String email;
    UUID person;
    Phone teacher;

    @BeforeEach
    void aTeacherIsInTheWorkingGroup() {
        havgard = cast.school("Havgård Skole", 62);
        cast.person(Role.AMR, havgard);
        email = cast.person(Role.MEMBER, havgard);
        person = tries.who(havgard, email);
        teacher = cast.signedIn(email);
    }

    private JsonNode file() {
        return JsonMapper.builder()
                .build()
                .readTree(teacher.get("/mig/data/spirekraft.json").body());
    }

    private <T> T asked(Class<T> type, String sql, Object... about) {
        return cast.in(havgard, () -> db.sql(sql).params(about).query(type).single());
    }

    @Test
    void thePageSaysWhatItIsWhatItIsForAndHowLongItStays() {
        String page = teacher.get("/mig/data").body();
        assertThat(page)
                .contains("Navn og adresse", "For at du kan komme ind og få mails.", "Roller", "Det, du har gjort")
                .contains("Dine svar i målinger er ikke her og kan ikke være det")
                .doesNotContain("Rutiner");
    }

    @Test
    void thePageSaysItInWords() {
        new SoftKey().register(teacher, "Min telefon");
        assertThat(teacher.get("/mig/data").body())
                .contains("Navn: MEMBER · E-mail: " + email)
                .contains("Rolle: Arbejdsgruppen · Kommune: Fjordby · Skole: Havgård Skole")
                .contains("Hvad: adgangsnøgle · Navn: Min telefon · Lavet: ")
                .contains("Hvad: Adgangsnøgle lavet");
        assertThat(teacher.get("/mig/data?sprog=en").body()).contains("Role: Working group");
    }

    @Test
    void theFileHasItLineByLineAndNothingOfAnybodyElse() {
        new SoftKey().register(teacher, "Min telefon");
        String other = cast.person(Role.TR, havgard);
        cast.signedIn(other);
        JsonNode file = file();
        assertThat(file.at("/account/rows/0/email").asString()).isEqualTo(email);
        assertThat(file.at("/roles/rows/0/role").asString()).isEqualTo("MEMBER");
        assertThat(file.at("/roles/rows/0/school").asString()).isEqualTo("Havgård Skole");
        assertThat(file.at("/signingIn").toString()).contains("Min telefon", "session");
        assertThat(file.at("/log").toString()).contains("person.signedIn", "passkey.added");
        assertThat(file.toString()).doesNotContain(other);
    }

    @Test
    void wordsOfTheirOwnAreInTheFileAndThoseOfTheJournalAreNot() {
        tries.running(havgard, "Lån en time", email);
        diaries.begin(teacher);
        teacher.post("/dagbog/blade", Map.of("tekst", "Jeg turde godt i dag."));
        JsonNode file = file();
        assertThat(file.at("/trials/rows/0/aim").asString()).isEqualTo("Lån en time");
        assertThat(file.at("/journal/rows/0/sealed_pages").asInt()).isEqualTo(1);
        assertThat(file.toString()).doesNotContain("Jeg turde");
    }

    @Test
    void whereTheirNameWasWrittenDownIsInTheFileToo() {
        takesPart();
        JsonNode file = file();
        assertThat(file.at("/attendance/rows/0/state").asString()).isEqualTo("PRESENT");
        assertThat(file.at("/successions/rows").size()).isEqualTo(2);
    }

    /// Was at a workshop in a seat, came into another and left it again.
    private Programme takesPart(School... others) {
        Programme programme = course.start(havgard, others);
        diaries.sit(programme, havgard, person, "Kim Holm");
        diaries.hold(programme, havgard, 1, Attendance.State.PRESENT);
        cast.in(havgard, () -> {
            UUID id = seats.add(
                    programme,
                    havgard,
                    new Seats.Filling(
                            Seat.Kind.OTHER,
                            new Occupant(Optional.empty(), "Ida Dam"),
                            new Occupant(Optional.of(person), "Kim Holm"),
                            12));
            for (int times = 0; times < 2; times++)
                seats.succeed(seats.find(programme, havgard, id).orElseThrow(), havgard.municipality());
            return id;
        });
        return programme;
    }

    @Nested
    class WhenTheAccountIsDeleted {

        private Phone.Page delete() {
            teacher.get("/mig/sletning");
            return teacher.post("/mig/sletning", Map.of("sikker", "ja"));
        }

        @Test
        void itIsAskedFirst() {
            assertThat(teacher.get("/mig/sletning").body()).contains("Dine svar i målinger kan ikke slettes");
            var refused = teacher.post("/mig/sletning", Map.of());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Sæt kryds, hvis kontoen skal slettes.");
            assertThat(teacher.get("/mig").status()).isEqualTo(200);
        }

        @Test
        void nameAddressRolesAndWaysInAreGone() {
            SoftKey key = new SoftKey();
            String user = SoftKey.user(teacher);
            key.register(teacher, "Min telefon");
            Phone computer = cast.signedIn(email);
            assertThat(delete().body()).contains("Din konto er slettet");
            assertThat(teacher.get("/mig").status()).isEqualTo(404);
            assertThat(computer.get("/mig").status()).isEqualTo(404);
            assertThat(key.signIn(cast.phone(), user).status()).isEqualTo(422);
            assertThat(asked(String.class, "select name from people.person where id = ?", person))
                    .isEqualTo("–");
            assertThat(asked(
                            Long.class, "select count(*) from people.person where email = ? or name = 'MEMBER'", email))
                    .isZero();
            assertThat(asked(Long.class, "select count(*) from people.role_held where person = ?", person))
                    .isZero();
        }

        @Test
        void theAddressCanBeUsedByAFreshAccount() {
            delete();
            Phone leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
            String roster = havgard.address() + "/kolleger";
            leader.get(roster);
            leader.post(roster, Map.of("name", "Ny", "email", email, "role", "TR"));
            assertThat(cast.signedIn(email).get("/mig/data").body()).doesNotContain("Adgangsnøgle lavet");
            assertThat(tries.who(havgard, email)).isNotEqualTo(person);
        }

        @Test
        void whoeverIsTheLastToLetOthersInIsToldAndKeepsEverything() {
            School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
            cast.in(abrinken, () -> people.grant(person, Role.SCHOOL_LEADER, abrinken));
            teacher = cast.signedIn(email);
            var refused = delete();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Åbrinken Skole: Du er den eneste, som kan lukke andre ind.");
            assertThat(asked(Long.class, "select count(*) from people.role_held where person = ?", person))
                    .isEqualTo(2);
            assertThat(teacher.get("/mig").status()).isEqualTo(200);
        }

        @Test
        void theirSeatGoesToTheDeputyAndNobodyIsNamed() {
            Programme programme = course.start(havgard);
            String deputy = cast.person(Role.TR, havgard);
            cast.in(
                    havgard,
                    () -> seats.add(
                            programme,
                            havgard,
                            new Seats.Filling(
                                    Seat.Kind.TEACHER,
                                    new Occupant(Optional.of(person), "Kim Holm"),
                                    new Occupant(Optional.of(tries.who(havgard, deputy)), "Ida Dam"),
                                    12)));
            delete();
            assertThat(course.seats(programme, havgard))
                    .anyMatch(seat -> seat.holder().name().equals("Ida Dam"))
                    .noneMatch(seat -> seat.holder().is(person));
            assertThat(cast.in(havgard, () -> seats.successions(programme, havgard)))
                    .extracting(Seats.Succession::left)
                    .containsExactly("–");
        }

        @Test
        void theyAreNoLongerNamedWhereTheyTookPartAndWhereSeatsChangedHands() {
            takesPart();
            delete();
            assertThat(named("select name from learn.attendance where municipality = ?"))
                    .isNotEmpty()
                    .doesNotContain("Kim Holm");
            assertThat(named("select left_name || came_name from learn.succession where municipality = ?"))
                    .hasSize(3)
                    .noneMatch(names -> names.contains("Kim Holm"));
        }

        @Test
        void anotherOfTheSameNameIsStillNamedAtTheirSchool() {
            School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
            Programme programme = takesPart(abrinken);
            UUID namesake = cast.in(abrinken, () -> {
                UUID id = people.addPerson(
                                abrinken.municipality(), "Kim Holm", "kim-%s@skole.example".formatted(person))
                        .orElseThrow()
                        .id();
                people.grant(id, Role.MEMBER, abrinken);
                return id;
            });
            Seat seat = diaries.sit(programme, abrinken, namesake, "Kim Holm");
            Workshop workshop = course.workshop(programme, abrinken, 1);
            cast.in(abrinken, () -> {
                attendance.mark(workshop, seat, Attendance.State.PRESENT);
                return seat;
            });
            delete();
            assertThat(named("select name from learn.attendance where municipality = ?"))
                    .containsOnlyOnce("Kim Holm");
        }

        private List<String> named(String sql) {
            return cast.in(
                    havgard,
                    () -> db.sql(sql)
                            .param(havgard.municipality())
                            .query(String.class)
                            .list());
        }

        @Test
        void theyAreToldThatAnInvitationKeepsTheirAddressForAWhile() {
            assertThat(teacher.get("/mig/sletning").body())
                    .contains("står din mailadresse i invitationen, til målingen lukker");
        }

        @Test
        void theirRoutineGoesToTheDeputyAndWhatHasNobodyWaitsInAHandOver() {
            String deputy = cast.person(Role.TR, havgard);
            anchored.routine(havgard, "Lån en time", email);
            anchored.routine(havgard, "Runden", email);
            cast.in(
                    havgard,
                    () -> db.sql("update anchor.routine set deputy = ? where school = ? and what = 'Runden'")
                            .params(tries.who(havgard, deputy), havgard.id())
                            .update());
            delete();
            assertThat(anchored.routines(havgard))
                    .anyMatch(routine ->
                            routine.plan().what().equals("Runden") && routine.isOf(tries.who(havgard, deputy)));
            assertThat(anchored.handed(havgard))
                    .singleElement()
                    .satisfies(handover -> assertThat(handover.name()).isEmpty());
            assertThat(cast.signedIn(deputy)
                            .get(havgard.address() + "/forankring")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void theirJournalGoes() {
            diaries.begin(teacher);
            delete();
            assertThat(asked(Long.class, "select count(*) from learn.journal_key where person = ?", person))
                    .isZero();
        }

        @Test
        void theLogSaysThatAnAccountWasDeletedAndNotWhose() {
            delete();
            String page =
                    cast.signedIn(Role.OPERATOR, havgard).get("/driftslog").body();
            assertThat(page).contains("Konto slettet").doesNotContain(email, "<td>MEMBER</td>");
        }
    }
}
