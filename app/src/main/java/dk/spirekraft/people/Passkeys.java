package dk.spirekraft.people;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A second way in beside the mailed link: passkeys on people's own phones and computers. The database keeps what
/// proves them, never what they prove it with.
@Component
public class Passkeys {

    /// So many may one person have.
    public static final int MOST = 10;

    /// The longest name of one, in characters.
    public static final int LONGEST = 60;

    private final JdbcClient db;
    private final PasskeyCeremony ceremony;
    private final SignIn signIn;
    private final AuditLog audit;
    private final AccountLetters letters;
    private final Clock clock;

    Passkeys(
            JdbcClient db,
            PasskeyCeremony ceremony,
            SignIn signIn,
            AuditLog audit,
            AccountLetters letters,
            Clock clock) {
        this.db = db;
        this.ceremony = ceremony;
        this.signIn = signIn;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    /// What a browser brings.
    ///
    /// @param told by the device, as JSON
    /// @param challenge what it was asked with, 32 bytes
    public record Answer(String told, byte[] challenge) {}

    /// What became of adding one.
    public enum Outcome {
        DONE,
        /// There are [#MOST] already.
        TOO_MANY,
        /// It was made for another question or another site, or is known already.
        NOT_GENUINE
    }

    private record Holder(UUID id, UUID person, UUID municipality, byte[] publicKey, long signatures) {
        PasskeyCeremony.Known known() {
            return new PasskeyCeremony.Known(person, publicKey, signatures);
        }
    }

    /// Somebody's own, oldest first.
    public List<Passkey> of(UUID person) {
        return db.sql("""
                select id, credential, name, made_on, used_on from people.passkey where person = ?
                 order by made_on, name, id
                """)
                .param(person)
                .query((row, number) -> Passkey.read(row))
                .list();
    }

    /// @param name 1 to [#LONGEST] characters
    public Outcome add(Visitor owner, String name, Answer answer) {
        if (of(owner.person()).size() >= MOST) return Outcome.TOO_MANY;
        UUID municipality = owner.home();
        boolean added = ceremony.made(answer)
                .filter(made -> keep(owner.person(), municipality, name, made))
                .isPresent();
        if (!added) return Outcome.NOT_GENUINE;
        audit.record(municipality, "passkey.added", "");
        letters.passkeyAdded(owner.person(), name);
        return Outcome.DONE;
    }

    private boolean keep(UUID person, UUID municipality, String name, PasskeyCeremony.Made made) {
        return db.sql("""
                insert into people.passkey (id, person, municipality, credential, public_key, signatures, name, made_on)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .params(
                                UUID.randomUUID(),
                                person,
                                municipality,
                                made.credential(),
                                made.publicKey(),
                                made.signatures(),
                                name,
                                today())
                        .update()
                == 1;
    }

    /// Takes one of somebody's own away; another's, or one that is gone, changes nothing.
    public void remove(Visitor owner, UUID id) {
        Optional<Passkey> gone = of(owner.person()).stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst();
        if (gone.isEmpty()) return;
        db.sql("delete from people.passkey where id = ?").param(id).update();
        audit.record(owner.home(), "passkey.removed", "");
        letters.passkeyRemoved(owner.person(), gone.get().name());
    }

    /// @return who it lets in; empty if it is not known, proves nothing, or its owner has no role any more
    public Optional<SignedIn> signIn(Answer answer, Language language) {
        return ceremony.credential(answer)
                .flatMap(this::holder)
                .flatMap(holder ->
                        ceremony.used(answer, holder.known()).map(signatures -> enter(holder, signatures, language)));
    }

    private Optional<Holder> holder(byte[] credential) {
        return db.sql("select id, person, municipality, public_key, signatures from people.passkey_holder(?, ?)")
                .params(credential, today())
                .query(Holder.class)
                .optional();
    }

    private SignedIn enter(Holder holder, long signatures, Language language) {
        MunicipalityScope.within(
                Set.of(holder.municipality()),
                () -> db.sql("update people.passkey set signatures = ?, used_on = ? where id = ?")
                        .params(signatures, today(), holder.id())
                        .update());
        return signIn.enter(holder.person(), language);
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
