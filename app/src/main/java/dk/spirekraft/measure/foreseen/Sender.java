package dk.spirekraft.measure.foreseen;

import dk.spirekraft.people.DataController;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.Collectors;

/// Who stands behind a measurement: the municipality as the controller of the data, and those at the school whom its
/// colleagues can ask.
///
/// @param representatives AMR and TR of the school
public record Sender(DataController controller, List<People.Member> representatives) {

    public static Sender of(DataController controller, List<People.Member> people) {
        return new Sender(
                controller,
                people.stream()
                        .filter(member -> member.role() == Role.AMR || member.role() == Role.TR)
                        .toList());
    }

    public String name() {
        return controller.name();
    }

    String basis(Words words) {
        return or(controller.basis(), words.of("measure.material.basis"));
    }

    public String contact(Words words) {
        return or(controller.contact(), words.of("measure.material.contact"));
    }

    String officer(Words words) {
        return or(controller.officer(), words.of("measure.material.officer"));
    }

    /// Such as "AMR Mette Holm eller TR Ole Lund"; in general words where the school has named none.
    String representatives(Words words) {
        String named = representatives.stream()
                .map(member -> named(member, words))
                .collect(Collectors.joining(" " + words.of("measure.material.or") + " "));
        return or(named, words.of("measure.material.representatives"));
    }

    /// Somebody may be listed by what they are rather than by name.
    private static String named(People.Member member, Words words) {
        String role = words.of(member.role().label());
        return member.name().startsWith(role) ? member.name() : role + " " + member.name();
    }

    /// Without a full stop at its end, for the sheet sets one.
    private static String or(String own, String general) {
        return own.isEmpty() ? general : own.replaceFirst("\\.$", "");
    }
}
