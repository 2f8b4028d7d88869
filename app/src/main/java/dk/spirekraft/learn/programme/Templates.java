package dk.spirekraft.learn.programme;

import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.template.ShippedTemplates;
import java.util.List;
import org.springframework.stereotype.Component;

/// The programme templates that a programme can be started from.
@Component
public class Templates {

    /// Those that a new programme can start from.
    public List<ProgrammeTemplate> offered() {
        return ShippedTemplates.all();
    }

    /// What planning needs of the template with this reference, such as `three-workshops 1.0`.
    public Blueprint blueprint(String ref) {
        return PlanSteps.of(find(ref));
    }

    /// The very version that a programme was started from.
    public ProgrammeTemplate of(Programme programme) {
        return find(new ProgrammeTemplate.Ref(programme.template(), programme.version()).toString());
    }

    private ProgrammeTemplate find(String ref) {
        return offered().stream()
                .filter(template -> template.ref().toString().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No programme template is " + ref));
    }
}
