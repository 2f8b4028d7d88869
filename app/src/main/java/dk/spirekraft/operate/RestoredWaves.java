package dk.spirekraft.operate;

import dk.spirekraft.measure.KeysHere;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a restore means for waves that were open when the backup was made: said in words, and never how many answered.
final class RestoredWaves {

    private RestoredWaves() {}

    static List<String> meaning(String made, List<OwnersView.OpenWave> open, KeysHere keys) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Everybody signs in anew, answers that were begun on a phone begin anew, and certificates are signed with a new key from now on.");
        sentences.add(
                "Links are in no backup: the link for all staff, calendars, requests for consent, keys of other programs and addresses of their messages are given out anew.");
        sentences.add(
                "Roles and passkeys that were taken away, and people and schools that were erased, since %s are back: take them away again."
                        .formatted(made));
        if (open.isEmpty()) sentences.add("No measurement was open then.");
        for (var wave : open) {
            boolean readable = keys.has(wave.id(), wave.fingerprint());
            sentences.add(
                    readable
                            ? "%s was open: what was answered until %s is there, and its key is in %s."
                                    .formatted(wave.name(), made, keys.folder())
                            : "%s was open, but its key is not in %s: what was answered can't be read. Put the folder of keys back that was there then. If the measurement was closed since, or the folder is lost, the key is gone for good: give it up with --give-up-wave=%s, and measure anew."
                                    .formatted(wave.name(), keys.folder(), wave.id()));
            sentences.add(
                    "Answers to %s that came after %s are lost. Codes that were spent since then are unspent again: ask the school to tell everybody who answered since then to answer once more with the same slip. Whoever answered before that can't answer twice."
                            .formatted(wave.name(), made));
            if (wave.invites())
                sentences.add(
                        "%s invites personally: tokens that were collected before %s can be spent, those spent since then once more. No more tokens are signed, for the keys that sign are in no backup; whoever has none yet answers from a slip."
                                .formatted(wave.name(), made));
        }
        return sentences;
    }

    static List<Map<String, Object>> facts(List<OwnersView.OpenWave> open, KeysHere keys) {
        return open.stream()
                .map(wave -> Map.<String, Object>of(
                        "wave",
                        wave.name(),
                        "id",
                        wave.id().toString(),
                        "keyIsHere",
                        keys.has(wave.id(), wave.fingerprint()),
                        "signsNoMoreTokens",
                        wave.invites()))
                .toList();
    }
}
