package dk.spirekraft.learn.programme;

import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.template.TemplateShelf;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The programme templates that a programme can be started from.
@Component
public class Templates {

    private final TemplateShelf shelf;

    Templates(TemplateShelf shelf) {
        this.shelf = shelf;
    }

    /// Those that a new programme of the municipality can start from.
    public List<ProgrammeTemplate> offered(UUID municipality) {
        return shelf.offered(municipality);
    }

    /// What planning needs of the template with this reference, such as `three-workshops 1.0`.
    public Blueprint blueprint(UUID municipality, String ref) {
        return PlanSteps.of(offered(municipality).stream()
                .filter(template -> template.ref().toString().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No programme template is " + ref)));
    }

    /// The very version that a programme was started from.
    public ProgrammeTemplate of(Programme programme) {
        var ref = new ProgrammeTemplate.Ref(programme.template(), programme.version());
        return shelf.find(programme.municipality(), ref)
                .orElseThrow(() -> new IllegalStateException("No programme template is " + ref));
    }
}
