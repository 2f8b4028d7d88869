package dk.spirekraft.learn.programme;

import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.template.ShippedTemplates;
import dk.spirekraft.learn.template.TemplateShelf;
import dk.spirekraft.web.Language;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The programme templates that a programme is started from, as planning needs them.
@Component
public class Templates {

    private final TemplateShelf shelf;

    Templates(TemplateShelf shelf) {
        this.shelf = shelf;
    }

    /// Those that a new programme of this municipality can start from.
    public List<ProgrammeTemplate> offered(UUID municipality) {
        return shelf.offered(municipality);
    }

    /// One of them by name.
    ///
    /// @param ref such as `three-workshops 1.0`
    public record Offer(String ref, String title) {}

    /// The names of those that are offered, in a language.
    public List<Offer> names(UUID municipality, Language language) {
        return offered(municipality).stream()
                .map(template ->
                        new Offer(template.ref().toString(), template.title().in(language.tag())))
                .toList();
    }

    /// What planning needs of the template that comes with the program.
    public static Blueprint shipped() {
        return PlanSteps.of(ShippedTemplates.threeWorkshops());
    }

    /// What planning needs of the offered template with this reference, such as `three-workshops 1.0`.
    ///
    /// @throws java.util.NoSuchElementException if it is not offered
    public Blueprint blueprint(UUID municipality, String ref) {
        return PlanSteps.of(offered(municipality).stream()
                .filter(template -> template.ref().toString().equals(ref))
                .findFirst()
                .orElseThrow());
    }

    /// The very version that a programme was started from.
    public ProgrammeTemplate of(Programme programme) {
        var ref = new ProgrammeTemplate.Ref(programme.template(), programme.version());
        return shelf.find(programme.municipality(), ref)
                .orElseThrow(() -> new IllegalStateException("The template %s is gone".formatted(ref)));
    }
}
