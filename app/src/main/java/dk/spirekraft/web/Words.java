package dk.spirekraft.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The program's words in one language, by key. A key without words is a bug and throws.
public final class Words {

    /// Where schools are, and so when their day begins.
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Language language;
    private final Map<String, Sentence> sentences;
    private final Map<String, DateTimeFormatter> formats = new ConcurrentHashMap<>();

    private final Clock clock;

    Words(Language language, Map<String, String> patterns, Clock clock) {
        this.language = language;
        this.clock = clock;
        this.sentences = patterns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, pattern -> Sentence.of(pattern.getValue(), language.locale())));
    }

    public Language language() {
        return language;
    }

    /// The words of this key, with the arguments put in. Numbers are written the way of the language.
    public String of(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("No words for " + key + " in " + language));
    }

    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(sentences.get(key)).map(sentence -> sentence.with(arguments));
    }

    /// A number with this many decimals, such as 57 or 57,3.
    public String number(double value, int decimals) {
        return String.format(language.locale(), "%." + decimals + "f", value);
    }

    /// A day in words, such as "tirsdag den 24. november 2026".
    public String day(LocalDate day) {
        return format(day.atStartOfDay(ZONE).toInstant(), "web.format.day");
    }

    /// A short date, such as "24. nov. 2026".
    public String date(LocalDate day) {
        return format(day.atStartOfDay(ZONE).toInstant(), "web.format.date");
    }

    /// A month, such as "november 2026".
    public String month(LocalDate day) {
        return format(day.atStartOfDay(ZONE).toInstant(), "web.format.month");
    }

    /// Day and time, such as "tirsdag den 24. november kl. 15.30", with the year where it is another than this one.
    public String time(Instant instant) {
        boolean thisYear = year(instant) == year(clock.instant());
        return format(instant, thisYear ? "web.format.time" : "web.format.timeYear");
    }

    private static int year(Instant instant) {
        return instant.atZone(ZONE).getYear();
    }

    private String format(Instant instant, String key) {
        return formats.computeIfAbsent(
                        key,
                        pattern -> DateTimeFormatter.ofPattern(of(pattern), language.locale())
                                .withZone(ZONE))
                .format(instant);
    }
}
