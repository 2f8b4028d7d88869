package dk.spirekraft.measure.web;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.BallotKeys;
import dk.spirekraft.measure.Issuing;
import dk.spirekraft.measure.Tallies;
import dk.spirekraft.measure.Tallies.Tally;
import dk.spirekraft.measure.ballot.KeyList;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What everybody can check of a wave that invites personally: its keys while it lasts, and the counts when it is over.
@Controller
class KeyListController {

    private final Issuing issuing;
    private final Ballots ballots;

    KeyListController(Issuing issuing, Ballots ballots) {
        this.issuing = issuing;
        this.ballots = ballots;
    }

    /// Keys and counts, within the municipality of the wave.
    @Component
    record Ballots(BallotKeys keys, Tallies tallies) {

        Public of(AskedWave about) {
            var wave = about.wave();
            return MunicipalityScope.within(
                    Set.of(wave.municipality()),
                    () -> new Public(
                            about,
                            keys.list(wave.id()).orElseThrow(NotFound::new),
                            keys.of(wave.id()),
                            wave.closure().isPresent() ? tallies.of(wave) : List.of()));
        }
    }

    /// What is public of a wave.
    ///
    /// @param tallies none before it is closed
    record Public(AskedWave about, KeyList list, List<BallotKeys.Published> keys, List<Tally> tallies) {}

    @GetMapping("/noegler/{wave:[0-9a-f-]{36}}")
    @OpenToAll
    ModelAndView show(@PathVariable String wave, Words words) {
        return KeyListPage.of(published(wave), words).drawnBy("measure/key-list");
    }

    /// The list character by character, as its hash is made of it.
    @GetMapping("/noegler/{wave:[0-9a-f-]{36}}.txt")
    @OpenToAll
    ResponseEntity<byte[]> text(@PathVariable String wave) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(published(wave).list().text().getBytes(StandardCharsets.UTF_8));
    }

    /// The same for programs.
    ///
    /// @param hash SHA-256 of the list as text
    /// @param tallies none before the wave is closed
    record File(String wave, String hash, List<Key> keys, List<Tally> tallies) {

        /// @param spki in base64url
        record Key(String atom, String hash, String spki) {}
    }

    @GetMapping("/noegler/{wave:[0-9a-f-]{36}}.json")
    @OpenToAll
    ResponseEntity<File> json(@PathVariable String wave) {
        Public found = published(wave);
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new File(
                        wave,
                        found.list().hash(),
                        found.keys().stream()
                                .map(key -> new File.Key(
                                        key.atom(),
                                        key.key().hash(),
                                        encoder.encodeToString(key.key().spki())))
                                .toList(),
                        found.tallies()));
    }

    private Public published(String wave) {
        return issuing.wave(wave).map(ballots::of).orElseThrow(NotFound::new);
    }
}
