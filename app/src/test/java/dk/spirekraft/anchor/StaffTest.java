package dk.spirekraft.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Who is at a school, told without asking for the names of a whole municipality.
class StaffTest {

    private final UUID amr = UUID.randomUUID();
    private final UUID left = UUID.randomUUID();
    private final AtomicInteger asked = new AtomicInteger();

    private final Staff staff = Staff.of(List.of(member("AMR", Role.COLLEAGUE), member("AMR", Role.AMR)), () -> {
        asked.incrementAndGet();
        return Map.of(left, "Tidligere TR");
    });

    private People.Member member(String name, Role role) {
        return new People.Member(UUID.randomUUID(), amr, name, "", role, false);
    }

    @Test
    void whoeverIsThereStandsOnceWithTheirTask() {
        assertThat(staff.members()).extracting(People.Member::role).containsExactly(Role.AMR);
    }

    @Test
    void theMunicipalityIsAskedOnlyAboutSomebodyWhoLeft() {
        assertThat(staff.name(amr)).isEqualTo("AMR");
        assertThat(staff.has(left)).isFalse();
        assertThat(asked).hasValue(0);
        assertThat(staff.name(left)).isEqualTo("Tidligere TR");
        assertThat(asked).hasValue(1);
    }

    @Test
    void nobodyThatIsKnownHasNoName() {
        assertThat(staff.name(UUID.randomUUID())).isEmpty();
    }
}
