package dk.spirekraft.api.web;

import dk.spirekraft.api.hook.Messages.Message;
import dk.spirekraft.api.hook.Webhook;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;

/// What was sent to a webhook, newest first.
///
/// @param crumb the address of all webhooks
public record MessagesPage(String title, String crumb, String url, boolean stopped, List<Row> messages)
        implements PageContent {

    public MessagesPage {
        messages = List.copyOf(messages);
    }

    /// @param state what became of it, in words
    /// @param again the address that sends it once more, empty while it is on its way
    public record Row(String event, String at, String state, String again) {}

    static MessagesPage of(String hooks, Webhook hook, List<Message> messages, Words words) {
        return new MessagesPage(
                words.of("api.messages.title"),
                hooks,
                hook.url(),
                hook.stopped(),
                messages.stream()
                        .map(message -> row(hooks + "/" + hook.id(), message, words))
                        .toList());
    }

    private static Row row(String address, Message message, Words words) {
        return new Row(
                words.of(message.event().label()),
                words.time(message.madeAt()),
                state(message, words),
                message.next().isPresent() ? "" : address + "/" + message.id() + "/igen");
    }

    private static String state(Message message, Words words) {
        if (message.taken().isPresent())
            return words.of("api.messages.taken", words.time(message.taken().get()));
        String trouble = message.trouble().map(why -> trouble(why, words)).orElse("");
        if (message.next().isEmpty()) return words.of("api.messages.givenUp", message.tries(), trouble);
        return message.tries() == 0
                ? words.of("api.messages.waiting")
                : words.of(
                        "api.messages.again", trouble, words.time(message.next().get()));
    }

    /// A status is told as it is; else nobody was there, or nobody that may be reached.
    private static String trouble(String why, Words words) {
        if (why.matches("\\d{3}")) return words.of("api.messages.status", why);
        return words.of(why.equals("PRIVATE") ? "api.messages.private" : "api.messages.unreachable");
    }
}
