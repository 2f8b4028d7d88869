package dk.spirekraft.learn.journal.web;

import dk.spirekraft.learn.journal.Journal;
import dk.spirekraft.learn.journal.JournalPage;
import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Writing in a journal.
@Controller
class EntryController {

    private static final int PROMPTS = 3;
    private static final String PAGE = "learn/journal/entry";

    private final Door door;
    private final Journal journal;
    private final Occasions occasions;
    private final Clock clock;

    EntryController(Door door, Journal journal, Occasions occasions, Clock clock) {
        this.door = door;
        this.journal = journal;
        this.occasions = occasions;
        this.clock = clock;
    }

    @GetMapping("/dagbog/nyt")
    @ForTheSignedIn
    ModelAndView begin(Call call, @RequestParam(required = false) @Nullable String om) {
        return door.through(call, inside -> {
            Optional<Occasion> occasion = occasions.find(call.person(), Typed.text(om), call.words());
            return page(call, blank(occasion), Faults.NONE, false).drawnBy(PAGE);
        });
    }

    private JournalPage.Entry blank(Optional<Occasion> occasion) {
        return new JournalPage.Entry(
                UUID.randomUUID(),
                clock.instant().atZone(Words.ZONE).toLocalDate(),
                occasion.map(Occasion::key).orElse(""),
                occasion.map(Occasion::title).orElse(""),
                "");
    }

    private EntryPage page(Call call, JournalPage.Entry entry, Faults faults, boolean kept) {
        Words words = call.words();
        List<String> prompts = occasions.find(call.person(), entry.occasion(), words).stream()
                .flatMap(occasion ->
                        IntStream.rangeClosed(1, PROMPTS).mapToObj(number -> words.of(occasion.prompt(number))))
                .toList();
        return new EntryPage(
                HomeViews.title(entry, words),
                entry.id().toString(),
                entry.occasion(),
                prompts,
                entry.text(),
                kept ? "/dagbog/blade/" + entry.id() + "/sletning" : "",
                faults);
    }

    @PostMapping("/dagbog/blade")
    @ForTheSignedIn
    ModelAndView write(Call call, @ModelAttribute EntryForm form) {
        return door.through(call, inside -> {
            Optional<JournalPage.Entry> before = find(inside, form.page());
            JournalPage.Entry entry = written(call, form, before);
            Faults faults = form.faults(call.words());
            if (!faults.isEmpty())
                return page(call, entry, faults, before.isPresent()).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
            journal.keep(inside.key(), call.municipality(), entry);
            return SeeOther.to(Door.HOME);
        });
    }

    private JournalPage.Entry written(Call call, EntryForm form, Optional<JournalPage.Entry> before) {
        JournalPage.Entry under =
                before.orElseGet(() -> blank(occasions.find(call.person(), form.occasion(), call.words())));
        return new JournalPage.Entry(form.page(), under.on(), under.occasion(), under.title(), form.text());
    }

    private Optional<JournalPage.Entry> find(Door.Inside inside, UUID id) {
        return journal.open(inside.key()).entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    private JournalPage.Entry existing(Door.Inside inside, String id) {
        return Typed.id(id).flatMap(page -> find(inside, page)).orElseThrow(NotFound::new);
    }

    @GetMapping("/dagbog/blade/{blad}")
    @ForTheSignedIn
    ModelAndView show(Call call, @PathVariable String blad) {
        return door.through(
                call,
                inside -> page(call, existing(inside, blad), Faults.NONE, true).drawnBy(PAGE));
    }

    @GetMapping("/dagbog/blade/{blad}/sletning")
    @ForTheSignedIn
    ModelAndView askRemove(Call call, @PathVariable String blad) {
        return door.through(
                call,
                inside -> page(call, existing(inside, blad), Faults.NONE, true).drawnBy("learn/journal/remove"));
    }

    @PostMapping("/dagbog/blade/{blad}/sletning")
    @ForTheSignedIn
    ModelAndView remove(Call call, @PathVariable String blad) {
        return door.through(call, inside -> {
            journal.remove(inside.key(), existing(inside, blad).id());
            return SeeOther.to(Door.HOME);
        });
    }
}
