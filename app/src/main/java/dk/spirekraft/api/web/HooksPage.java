package dk.spirekraft.api.web;

import dk.spirekraft.api.hook.HookEvent;
import dk.spirekraft.api.hook.Webhook;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The webhooks of a school and the form that adds one.
///
/// @param secret of the one that was made just now, empty for none
public record HooksPage(
        String title,
        String address,
        List<Row> hooks,
        String secret,
        List<ApiKeysPage.Choice> choices,
        String url,
        Faults faults)
        implements PageContent {

    public HooksPage {
        hooks = List.copyOf(hooks);
        choices = List.copyOf(choices);
    }

    /// @param events in words
    /// @param address of its messages
    public record Row(String url, String events, boolean stopped, String address) {}

    /// What stands in the form, or what came of it.
    record Typed(HookForm form, Faults faults, String secret) {}

    static HooksPage of(String address, List<Webhook> hooks, Typed typed, Words words) {
        return new HooksPage(
                words.of("api.hooks.title"),
                address,
                hooks.stream().map(hook -> row(address, hook, words)).toList(),
                typed.secret(),
                Arrays.stream(HookEvent.values())
                        .map(event -> new ApiKeysPage.Choice(
                                event.name(),
                                words.of(event.label()),
                                typed.form().events().contains(event)))
                        .toList(),
                typed.form().url(),
                typed.faults());
    }

    private static Row row(String address, Webhook hook, Words words) {
        String events =
                hook.events().stream().map(event -> words.of(event.label())).collect(Collectors.joining(", "));
        return new Row(hook.url(), events, hook.stopped(), address + "/" + hook.id());
    }
}
