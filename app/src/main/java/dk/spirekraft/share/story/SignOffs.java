package dk.spirekraft.share.story;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who of the working group signed a story as it stands. At least half of the group must, before it is released.
@Component
public class SignOffs {

    private static final Set<Role> GROUP = Set.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER);

    private final JdbcClient db;
    private final People people;
    private final Clock clock;

    SignOffs(JdbcClient db, People people, Clock clock) {
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    /// @param signed the names of those who signed
    /// @param needed how many must
    /// @param by whoever signed
    public record Signed(List<String> signed, int needed, Set<UUID> by) {

        public Signed {
            signed = List.copyOf(signed);
            by = Set.copyOf(by);
        }

        public boolean isEnough() {
            return signed.size() >= needed;
        }
    }

    public Signed of(School school, WrittenCase written) {
        Set<UUID> signatures = Set.copyOf(db.sql("select person from share.sign_off where story = ? and edition = ?")
                .params(written.id(), written.edition())
                .query(UUID.class)
                .list());
        Map<UUID, String> group = new LinkedHashMap<>();
        people.at(school).stream()
                .filter(member -> GROUP.contains(member.role()))
                .forEach(member -> group.putIfAbsent(member.person(), member.name()));
        return new Signed(
                group.entrySet().stream()
                        .filter(member -> signatures.contains(member.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                Math.max(1, (group.size() + 1) / 2),
                signatures);
    }

    /// Signs the text of this edition; one that was overtaken is not signed.
    ///
    /// @return false if it was overtaken
    public boolean sign(WrittenCase written, UUID person, int edition) {
        return db.sql("""
                insert into share.sign_off (story, person, municipality, edition, signed_on)
                select s.id, ?, s.municipality, s.edition, ? from share.case_story s where s.id = ? and s.edition = ?
                on conflict (story, person) do update set edition = excluded.edition, signed_on = excluded.signed_on
                """)
                        .params(person, clock.instant().atZone(Words.ZONE).toLocalDate(), written.id(), edition)
                        .update()
                == 1;
    }
}
