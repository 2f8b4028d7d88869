package dk.spirekraft.share.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody whose name stands in a story.
///
/// @param answer theirs alone to give, empty until they did
/// @param agreedTo digest of the sentences that named them when they said yes
public record NamedPerson(
        UUID id, String name, String email, LocalDate askedOn, Optional<Answer> answer, Optional<String> agreedTo) {

    /// For how long the link in the mail takes a first answer; it takes a yes back for good.
    public static final int DAYS = 30;

    private static final int SHORTEST = 3;

    public enum Answer {
        YES,
        NO
    }

    public boolean isExpired(LocalDate today) {
        return answer.isEmpty() && today.isAfter(askedOn.plusDays(DAYS));
    }

    /// The sentences that name this person, by any part of the name.
    public String named(String text) {
        List<Pattern> parts = Arrays.stream(name.split("\\s+"))
                .filter(part -> part.length() >= SHORTEST)
                .map(part -> Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(part.toLowerCase(Locale.ROOT)) + "['’]?s?(?!\\p{L})"))
                .toList();
        return Arrays.stream(text.split("(?<=[.!?])\\s+|\\n+"))
                .filter(sentence -> parts.stream()
                        .anyMatch(part ->
                                part.matcher(sentence.toLowerCase(Locale.ROOT)).find()))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    /// What is kept of sentences that somebody agreed to.
    static String digest(String sentences) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sentences.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
