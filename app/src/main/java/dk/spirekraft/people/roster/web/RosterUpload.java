package dk.spirekraft.people.roster.web;

import dk.spirekraft.people.roster.RosterColumn;
import dk.spirekraft.people.roster.RosterFile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/// A file between its dry run and its taking: it waits in the page, for the server keeps nothing of it. Whoever sends
/// another one instead may do no more with it than by uploading it.
///
/// @param text of the file
/// @param columns what each is taken for, empty to take what the names suggest
/// @param left people who have left
/// @param isAgreed true if the good lines shall be taken although there are bad ones
record RosterUpload(String text, List<Optional<RosterColumn>> columns, Set<UUID> left, boolean isAgreed) {

    private static final int MOST_COLUMNS = 100;

    static RosterUpload of(String text) {
        return new RosterUpload(text, List.of(), Set.of(), false);
    }

    /// @return empty if what was sent is no page of ours
    static Optional<RosterUpload> of(MultiValueMap<String, String> typed) {
        try {
            byte[] text = Base64.getDecoder().decode(Objects.requireNonNullElse(typed.getFirst("indhold"), "-"));
            List<Optional<RosterColumn>> columns = IntStream.range(0, MOST_COLUMNS)
                    .mapToObj(place -> Optional.ofNullable(typed.getFirst("kolonne-" + place)))
                    .takeWhile(Optional::isPresent)
                    .map(name -> name.flatMap(RosterColumn::of))
                    .toList();
            Set<UUID> left = typed.getOrDefault("forladt", List.of()).stream()
                    .map(UUID::fromString)
                    .collect(Collectors.toSet());
            return Optional.of(new RosterUpload(
                    new String(text, StandardCharsets.UTF_8), columns, left, typed.containsKey("alligevel")));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /// The file as it travels in the page.
    String content() {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws dk.spirekraft.questionnaire.AnswerTable.MalformedTable if it is no table
    RosterFile file() {
        return RosterFile.read(text, columns);
    }
}
