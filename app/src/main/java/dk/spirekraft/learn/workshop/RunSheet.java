package dk.spirekraft.learn.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps where each workshop is, so that every screen shows the same step and a reload loses nothing.
@Component
public class RunSheet {

    private final JdbcClient db;
    private final Agendas agendas;
    private final Clock clock;

    RunSheet(JdbcClient db, Agendas agendas, Clock clock) {
        this.db = db;
        this.agendas = agendas;
        this.clock = clock;
    }

    /// What the facilitator presses.
    public enum Press {
        /// Begins, or goes on to the next step; after the last there is none.
        NEXT,
        BACK,
        /// Some minutes more for the step that is on.
        MORE
    }

    private static final int MORE_MINUTES = 5;

    /// Where the workshop is; nowhere any more once it is closed, which every screen sees as one more change.
    public Run of(Workshop workshop) {
        Run run = of(workshop.id());
        return workshop.isClosed() ? new Run(Optional.empty(), 0, run.revision() + 1) : run;
    }

    private Run of(UUID workshop) {
        return db.sql("select item, extra_minutes, revision from learn.run where workshop = ?")
                .param(workshop)
                .query((row, number) -> new Run(
                        Optional.ofNullable(row.getObject("item", UUID.class)),
                        row.getInt("extra_minutes"),
                        row.getInt("revision")))
                .optional()
                .orElse(Run.NOT_BEGUN);
    }

    /// Does what was pressed by somebody who saw this revision; pressed twice, it is done once.
    ///
    /// @return false if it was behind, and nothing was done
    @Transactional
    public boolean press(Workshop workshop, Press press, int seen) {
        db.sql("insert into learn.run (workshop, municipality, revision) values (?, ?, 0) on conflict do nothing")
                .params(workshop.id(), workshop.programme().municipality())
                .update();
        Run run = lock(workshop.id());
        if (run.revision() != seen) return false;
        List<AgendaItem> items = agendas.of(workshop);
        switch (press) {
            case NEXT -> next(workshop, items, run);
            case BACK -> back(workshop, items, run);
            case MORE -> keep(workshop, run.item(), run.extraMinutes() + MORE_MINUTES);
        }
        return true;
    }

    private Run lock(UUID workshop) {
        db.sql("select 1 from learn.run where workshop = ? for update")
                .param(workshop)
                .query(Integer.class)
                .single();
        return of(workshop);
    }

    private void next(Workshop workshop, List<AgendaItem> items, Run run) {
        Optional<AgendaItem> on = current(items, run);
        on.ifPresent(item -> mark(item.id(), item.began().map(at -> at.atOffset(ZoneOffset.UTC)), Optional.of(now())));
        Optional<AgendaItem> next = items.stream()
                .skip(on.map(item -> items.indexOf(item) + 1).orElseGet(() -> firstNotBegun(items)))
                .findFirst();
        next.ifPresent(item -> mark(item.id(), Optional.of(now()), Optional.empty()));
        keep(workshop, next.map(AgendaItem::id), 0);
    }

    private static int firstNotBegun(List<AgendaItem> items) {
        return (int) items.stream().takeWhile(AgendaItem::isDiscussed).count();
    }

    private void back(Workshop workshop, List<AgendaItem> items, Run run) {
        Optional<AgendaItem> on = current(items, run);
        int at = on.map(items::indexOf).orElseGet(() -> firstNotBegun(items));
        if (at == 0) return;
        on.ifPresent(item -> mark(item.id(), Optional.empty(), Optional.empty()));
        AgendaItem before = items.get(at - 1);
        mark(before.id(), before.began().map(began -> began.atOffset(ZoneOffset.UTC)), Optional.empty());
        keep(workshop, Optional.of(before.id()), 0);
    }

    private static Optional<AgendaItem> current(List<AgendaItem> items, Run run) {
        return run.item()
                .flatMap(id ->
                        items.stream().filter(item -> item.id().equals(id)).findFirst());
    }

    private void mark(UUID item, Optional<OffsetDateTime> began, Optional<OffsetDateTime> ended) {
        db.sql("update learn.agenda_item set began_at = ?, ended_at = ? where id = ?")
                .param(began.orElse(null))
                .param(ended.orElse(null))
                .param(item)
                .update();
    }

    private void keep(Workshop workshop, Optional<UUID> item, int extraMinutes) {
        @Nullable UUID on = item.orElse(null);
        db.sql("update learn.run set item = ?, extra_minutes = ?, revision = revision + 1 where workshop = ?")
                .param(on)
                .param(extraMinutes)
                .param(workshop.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
