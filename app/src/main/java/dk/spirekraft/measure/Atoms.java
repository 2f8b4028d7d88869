package dk.spirekraft.measure;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What piles are called on the published list of keys: by their units, or by the school where units aren't asked for.
final class Atoms {

    private static final int LONGEST = 80;

    private Atoms() {}

    /// The name of each pile, no two alike, each in visible characters of composed form.
    ///
    /// @param school its name
    static SortedMap<Integer, String> names(List<Openings.FrozenUnit> units, boolean asksUnits, String school) {
        Map<Integer, List<String>> piles = units.stream()
                .collect(Collectors.groupingBy(
                        Openings.FrozenUnit::pile,
                        TreeMap::new,
                        Collectors.mapping(Openings.FrozenUnit::name, Collectors.toList())));
        SortedMap<Integer, String> names = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        piles.forEach((pile, members) -> {
            String name = visible(asksUnits ? FrozenPile.named(members) : school);
            names.put(pile, taken.add(name) ? name : visible(pile + " " + name));
        });
        return names;
    }

    private static String visible(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\p{Z}]+", " ")
                .strip();
        if (plain.length() <= LONGEST) return plain;
        int end = Character.isHighSurrogate(plain.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return plain.substring(0, end).strip() + "…";
    }
}
