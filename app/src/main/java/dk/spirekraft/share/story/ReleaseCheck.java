package dk.spirekraft.share.story;

import dk.spirekraft.learn.Shipped;
import dk.spirekraft.measure.TellingWords;
import dk.spirekraft.people.People;
import dk.spirekraft.people.School;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Looks in a story for what may tell of a certain person, so that the leader thinks again before it is released. It
/// misses some and finds some that are harmless (`ReleaseCheckTest` lists both); nothing is refused for it.
@Component
public class ReleaseCheck {

    private static final Pattern CPR =
            Pattern.compile("\\b(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}\\b");
    private static final Pattern SMALL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:kun|only)\\s+(?:en|én|et|ét|one)|den ene|begge|to|tre|fire|[1-4]|both|two|three|four)\\s+"
                    + "(?:(?:af|of)\\s+(?:de|vores|our|the)\\s+)?(?:\\p{L}+\\s+)?(?:elev|lærer|pædagog|kolleg|leder|dreng|pige|barn"
                    + "|børn|forældre|vikar|teacher|pupil|colleague|leader|boy|girl|child|parent)\\p{L}*");
    private static final Pattern CLASS = Pattern.compile("\\b\\d\\.? ?[a-dA-DxyzXYZ]\\b(?![.,]?\\d)");
    private static final Pattern FIGURE =
            Pattern.compile("(?iu)\\d+(?:[.,]\\d+)?\\s?(?:%|procent|pct|percent|point)\\p{L}*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final int SHORTEST = 3;

    /// What people without a name of their own are called on a roster.
    private static final Set<String> ROLES = Set.of(
            "amr",
            "tr",
            "sfo",
            "skoleleder",
            "leder",
            "lærer",
            "pædagog",
            "konsulent",
            "indskoling",
            "mellemtrin",
            "udskoling",
            "member",
            "school",
            "skole");

    private final TellingWords telling;
    private final People people;
    private final List<String> pupils = Shipped.text("catalogue/pupils.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    ReleaseCheck(TellingWords telling, People people) {
        this.telling = telling;
        this.people = people;
    }

    /// What kind of thing was found.
    public enum Kind {
        /// The name of somebody listed at the school who has not said yes.
        ROSTER,
        NAME,
        /// Ten digits that begin with a day.
        CPR,
        /// A group of fewer than five.
        SMALL,
        /// One pupil, or one class.
        PUPIL,
        HEALTH,
        /// An address or a long number.
        REACHED,
        /// A number that was typed instead of taken from a release.
        FIGURE
    }

    /// The words found, as written, each once; kinds without any are missing.
    ///
    /// @param agreed the names of those who said yes
    public Map<Kind, List<String>> in(String text, School school, Collection<String> agreed) {
        Set<String> known = names(agreed);
        Set<String> roster =
                names(people.at(school).stream().map(People.Member::name).toList());
        roster.removeAll(known);
        return found(text, roster, known);
    }

    Map<Kind, List<String>> found(String text, Set<String> roster, Set<String> agreed) {
        Map<Kind, List<String>> found = new EnumMap<>(Kind.class);
        Map<TellingWords.Kind, List<String>> told = telling.in(text);
        keep(found, Kind.ROSTER, words(text).filter(word -> isOne(roster, word)));
        keep(
                found,
                Kind.NAME,
                told.getOrDefault(TellingWords.Kind.NAME, List.of()).stream()
                        .filter(word -> !isOne(roster, word) && !isOne(agreed, word)));
        keep(found, Kind.CPR, all(CPR, text));
        keep(found, Kind.SMALL, all(SMALL, text));
        keep(found, Kind.PUPIL, Stream.concat(words(text).filter(this::isOfPupils), all(CLASS, text)));
        keep(found, Kind.HEALTH, told.getOrDefault(TellingWords.Kind.HEALTH, List.of()).stream());
        keep(found, Kind.REACHED, told.getOrDefault(TellingWords.Kind.REACHED, List.of()).stream());
        keep(found, Kind.FIGURE, all(FIGURE, text));
        return found;
    }

    /// The parts of names, small, without what is a role.
    static Set<String> names(Collection<String> full) {
        return full.stream()
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+")))
                .filter(part -> part.length() >= SHORTEST && !ROLES.contains(part))
                .collect(Collectors.toSet());
    }

    /// True for a name as it is or with the s of possession.
    private static boolean isOne(Set<String> names, String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return names.contains(small) || names.contains(small.replaceAll("['’]?s$", ""));
    }

    private boolean isOfPupils(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return pupils.stream().anyMatch(small::equals);
    }

    private static Stream<String> words(String text) {
        return all(WORD, text);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group().strip());
    }

    private static void keep(Map<Kind, List<String>> found, Kind kind, Stream<String> words) {
        List<String> all = words.distinct().toList();
        if (!all.isEmpty()) found.put(kind, all);
    }
}
