package dk.spirekraft.api.web;

import dk.spirekraft.api.ApiKey;
import dk.spirekraft.api.Scope;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The keys of a school and the form that makes one.
///
/// @param made the key that was made just now, empty for none
public record ApiKeysPage(
        String title, String address, List<Row> keys, String made, List<Choice> choices, String name, Faults faults)
        implements PageContent {

    public ApiKeysPage {
        keys = List.copyOf(keys);
        choices = List.copyOf(choices);
    }

    /// @param beginning of the key, to tell it from others
    /// @param opens what it opens, in words
    /// @param used when a program last came with it, in words
    /// @param revokes the address that takes it back
    public record Row(String name, String beginning, String opens, String until, String used, String revokes) {}

    /// Something that a key may open.
    public record Choice(String value, String label, boolean chosen) {}

    static ApiKeysPage of(String address, List<ApiKey> keys, Typed typed, Words words) {
        return new ApiKeysPage(
                words.of("api.keys.title"),
                address,
                keys.stream().map(key -> row(address, key, words)).toList(),
                typed.made(),
                choices(typed.form(), words),
                typed.form().name(),
                typed.faults());
    }

    /// What stands in the form, or what came of it.
    record Typed(KeyForm form, Faults faults, String made) {}

    private static Row row(String address, ApiKey key, Words words) {
        return new Row(
                key.name(),
                key.beginning() + "…",
                key.scopes().stream()
                        .sorted()
                        .map(scope -> words.of(scope.label()))
                        .collect(Collectors.joining(", ")),
                words.of("api.keys.until", words.date(key.endsOn())),
                key.lastUsed()
                        .map(at -> words.of("api.keys.used", words.time(at)))
                        .orElseGet(() -> words.of("api.keys.unused")),
                address + "/" + key.id() + "/tilbage");
    }

    private static List<Choice> choices(KeyForm form, Words words) {
        return Arrays.stream(Scope.values())
                .map(scope -> new Choice(
                        scope.name(), words.of(scope.label()), form.scopes().contains(scope)))
                .toList();
    }
}
