package dk.spirekraft.share.theme;

import dk.spirekraft.share.catalogue.CatalogueChanged;
import dk.spirekraft.share.catalogue.Theme;
import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.web.Slug;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds, renames, orders and retires themes. It deletes none and changes no address: what has a theme keeps it.
@Component
public class ThemeDesk {

    private final JdbcClient db;
    private final Themes themes;
    private final ApplicationEventPublisher events;

    ThemeDesk(JdbcClient db, Themes themes, ApplicationEventPublisher events) {
        this.db = db;
        this.themes = themes;
        this.events = events;
    }

    /// Names and descriptions in both languages, each as long as it may be.
    public record Named(String danish, String english, String danishText, String englishText) {}

    /// Puts a new theme last.
    ///
    /// @return its name in addresses, made from its Danish name
    @Transactional
    public String add(Named named) {
        String id = freeId(named.danish(), themes.now());
        change("select share.add_theme(?, ?, ?, ?, ?)", id, named);
        return id;
    }

    @Transactional
    public void rename(Theme theme, Named named) {
        change("select share.rename_theme(?, ?, ?, ?, ?)", theme.id(), named);
    }

    private void change(String sql, String id, Named named) {
        db.sql(sql)
                .params(id, named.danish(), named.english(), named.danishText(), named.englishText())
                .query((row, number) -> id)
                .list();
        events.publishEvent(new CatalogueChanged());
    }

    /// Chosen for nothing new any more, or again.
    @Transactional
    public void retire(Theme theme, boolean retired) {
        db.sql("select share.retire_theme(?, ?)")
                .params(theme.id(), retired)
                .query((row, number) -> theme)
                .list();
        events.publishEvent(new CatalogueChanged());
    }

    /// Lets it change places with the one before it; the first stays.
    @Transactional
    public void raise(Theme theme) {
        db.sql("select share.raise_theme(?)")
                .param(theme.id())
                .query((row, number) -> theme)
                .list();
        events.publishEvent(new CatalogueChanged());
    }

    private static String freeId(String danish, ThemeList known) {
        String base = Slug.find(danish).orElse("tema");
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "-" + n))
                .filter(id -> known.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public Optional<Theme> find(String id) {
        return themes.now().find(id);
    }

    public ThemeList all() {
        return themes.now();
    }
}
