package dk.spirekraft.measure.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The keys of one wave, one for each atom, as they are published before it opens. A key of one's own would be a tag on
/// the token: because everybody can see the list, and each invitation carries its hash, nobody can be given one
/// unnoticed.
///
/// @param keys atom → the hash of its key; an atom is called by what people call it, in 1 to 80 visible characters
public record KeyList(UUID wave, SortedMap<String, String> keys) {

    private static final String FIRST_LINE = "Spirekraft ballot keys 1";
    private static final int LONGEST_ATOM = 80;
    private static final Pattern ATOM = Pattern.compile("[^\\p{C}\\p{Z}]+(?: [^\\p{C}\\p{Z}]+)*");
    private static final Pattern KEY_HASH = Pattern.compile("[0-9a-f]{64}");

    public KeyList {
        var ordered = new TreeMap<String, String>(); // by its own order: the text depends on it
        ordered.putAll(keys);
        keys = Collections.unmodifiableSortedMap(ordered);
        keys.forEach((atom, hash) -> {
            if (atom.length() > LONGEST_ATOM
                    || !ATOM.matcher(atom).matches()
                    || !Normalizer.isNormalized(atom, Normalizer.Form.NFC))
                throw new IllegalArgumentException(
                        "An atom has 1 to %d visible characters in composed form, but got '%s'"
                                .formatted(LONGEST_ATOM, atom));
            if (!KEY_HASH.matcher(hash).matches())
                throw new IllegalArgumentException("A key's hash has 64 hexadecimal digits, but got " + hash);
        });
        if (keys.isEmpty()) throw new IllegalArgumentException("A list has at least one key");
        if (new HashSet<>(keys.values()).size() < keys.size())
            throw new IllegalArgumentException("Each atom has a key of its own, but two share one");
    }

    /// The list as published: UTF-8, one line feed after each line; a line for the form, one for the wave, then for
    /// each atom the key's hash, one blank and the atom, in the order of their names. The same list is always the
    /// same text, and any program that computes SHA-256 can check it.
    public String text() {
        return keys.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
                .collect(Collectors.joining("", FIRST_LINE + "\nwave " + wave + "\n", ""));
    }

    /// What an invitation carries: SHA-256 of [#text], 64 small hexadecimal digits.
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
