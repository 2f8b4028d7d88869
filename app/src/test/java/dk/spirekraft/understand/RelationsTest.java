package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.ledger.Ledger;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.Ratings;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who works well with whom at Havgård Skole: of the file that came in beside a closed wave nothing is kept but what
/// may be shown, and that is shown to all at once.
@RunningProgram
class RelationsTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    StaffKeys keys;

    @Autowired
    JdbcClient db;

    School havgard;
    Wave closed;
    Phone secretariat;
    RelationsUpload upload;

    @BeforeEach
    void havgardHasAClosedWave() {
        havgard = cast.school("Havgård Skole", 29);
        closed = colleagues.closedWave(havgard, 12, 1);
        secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
        upload = new RelationsUpload(secretariat, havgard);
        secretariat.get(upload.form());
    }

    private void takenAndShown() {
        upload.take(upload.preview(new Ratings().havgard()), 12, 8, 3, 6);
        colleagues.show(havgard, closed);
    }

    private Phone.Page seen(Role role, String way) {
        return cast.signedIn(role, havgard).get(havgard.address() + "/maalinger/1/samarbejde" + way);
    }

    @Test
    void ofTheFileNothingIsKeptButWhatMayBeShown() {
        upload.take(upload.preview(new Ratings().havgard()), 12, 8, 3, 6);
        String document = cast.in(
                havgard,
                () -> db.sql("select document::text from understand.relational_cells where wave = ?")
                        .param(closed.id())
                        .query(String.class)
                        .single());
        assertThat(document.split("\"published\"", -1)).hasSize(7);
        assertThat(document.split("\"about few\"", -1)).hasSize(5);
    }

    @Test
    void nobodySeesItBeforeTheResultIsOpenForAllAndThenEverybodyDoes() {
        upload.take(upload.preview(new Ratings().havgard()), 12, 8, 3, 6);
        assertThat(seen(Role.AMR, "").status()).isEqualTo(404);
        assertThat(seen(Role.SCHOOL_LEADER, ".csv").status()).isEqualTo(404);
        colleagues.show(havgard, closed);
        assertThat(seen(Role.AMR, "").body()).contains("Hvem arbejder godt sammen med hvem");
        assertThat(seen(Role.SCHOOL_LEADER, ".csv").status()).isEqualTo(200);
        Phone colleague = cast.phone();
        String key = cast.in(havgard, () -> keys.of(havgard));
        assertThat(colleague.get("/personale/" + key).body()).contains("href=\"/personale/samarbejde\"");
        assertThat(colleague.get("/personale/samarbejde").body())
                .contains("lærere om pædagoger: 3,0 af 5. Svarprocent: 60 til 79.");
    }

    @Test
    void theMunicipalityBringsItInAndDoesNotSeeIt() {
        takenAndShown();
        assertThat(seen(Role.SECRETARIAT, "").body()).doesNotContain("Svarprocent");
        assertThat(seen(Role.SECRETARIAT, ".csv").status()).isEqualTo(404);
    }

    @Test
    void whatIsHiddenIsHiddenInASentenceEachInEveryWay() {
        takenAndShown();
        assertThat(seen(Role.TR, "?vis=storskaerm").body())
                .contains("<b>For få svar.</b>", "<b>Færre end fem i gruppen.</b>");
        for (String way : List.of("", "?vis=tabel", ".csv"))
            assertThat(seen(Role.TR, way).body())
                    .contains(
                            "For få svar. Vi viser først noget ved fem.",
                            "Færre end fem er i gruppen, så et tal ville være en karakter til enkelte kolleger.")
                    .doesNotContain("2,0 af 5");
    }

    @Test
    void everyFigureStandsInTheLedgerThatAnybodyCanReplayOnceTheWaveIsOpen() {
        upload.take(upload.preview(new Ratings().havgard()), 12, 8, 3, 6);
        assertThat(protocol()).isBlank();
        colleagues.show(havgard, closed);
        var ledger = new Ledger();
        protocol()
                .lines()
                .forEach(text -> assertThat(ledger.take(LineReader.read(text).orElseThrow()))
                        .isEmpty());
        assertThat(protocol())
                .contains("\"tie/pædagoger>lærere\"", "\"role/pædagoger\"")
                .doesNotContain("relation/ledelse", "tie/service");
    }

    private String protocol() {
        return cast.signedIn(Role.AMR, havgard)
                .get(havgard.address() + "/protokol.jsonl")
                .body();
    }

    @Test
    void theNextMeasurementGoesOnInTheSameLedger() {
        takenAndShown();
        colleagues.shownWave(havgard, 13, 2);
        var ledger = new Ledger();
        protocol()
                .lines()
                .forEach(text -> assertThat(ledger.take(LineReader.read(text).orElseThrow()))
                        .isEmpty());
        assertThat(protocol()).contains("\"wave\":2,").contains("\"wave\":1000001,");
    }

    @Test
    void itLooksAsItWasFoundRight() {
        Golden.expect("matrix-import", secretariat.get(upload.form()));
        Golden.expect("matrix-preview", upload.preview(new Ratings("token,", "k3j5h2k3j5h2k3j5,").havgard()));
        takenAndShown();
        Golden.expect("matrix-taken", secretariat.get(upload.form()));
        Golden.expect("matrix", seen(Role.AMR, ""));
        Golden.expect("matrix-table", seen(Role.AMR, "?vis=tabel"));
        Golden.expect("matrix-wall", seen(Role.AMR, "?vis=storskaerm"));
        Golden.expect("matrix-file", seen(Role.AMR, ".csv"));
    }
}
