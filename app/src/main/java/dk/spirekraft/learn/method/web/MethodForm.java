package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.yaml.LocalText;
import java.util.List;
import java.util.stream.Collectors;

/// A method as typed. Long texts may hold Markdown; steps begin with their minutes.
///
/// @param place `skole` for the school's own, `kommune` for all schools of the municipality
/// @param from the method it is made from, empty for none
/// @param known the version that was read before it was changed, empty for a new one
public record MethodForm(
        String title,
        String place,
        String phase,
        List<String> relations,
        List<String> diamonds,
        String least,
        String most,
        String prepare,
        String purpose,
        String opening,
        String steps,
        String small,
        String materials,
        String notes,
        String risk,
        String avoid,
        String source,
        String from,
        String known) {

    static final String SCHOOL = "skole";
    static final String MUNICIPALITY = "kommune";

    public MethodForm {
        title = given(title);
        place = given(place).equals(MUNICIPALITY) ? MUNICIPALITY : SCHOOL;
        phase = given(phase);
        relations = relations == null ? List.of() : List.copyOf(relations);
        diamonds = diamonds == null ? List.of() : List.copyOf(diamonds);
        least = given(least);
        most = given(most);
        prepare = given(prepare);
        purpose = given(purpose);
        opening = given(opening);
        steps = given(steps);
        small = given(small);
        materials = given(materials);
        notes = given(notes);
        risk = given(risk);
        avoid = given(avoid);
        source = given(source);
        from = given(from);
        known = given(known);
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }

    static MethodForm blank() {
        return new MethodForm(
                "",
                SCHOOL,
                "udforske",
                List.of(),
                List.of(),
                "4",
                "30",
                "10",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /// A card as one would type it.
    ///
    /// @param from the method that is copied, empty if this very one is changed
    static MethodForm of(MethodCard card, String place, String from, String language) {
        return new MethodForm(
                card.title().in(language),
                place,
                Choices.PHASES.word(card.phase()),
                card.relations().stream().map(Choices.RELATIONS::word).toList(),
                card.diamonds().stream().map(Choices.DIAMONDS::word).toList(),
                String.valueOf(card.group().least()),
                String.valueOf(card.group().most()),
                String.valueOf(card.prepareMinutes()),
                card.purpose().in(language),
                card.opening().in(language),
                StepLines.typed(card.steps(), language),
                StepLines.typed(card.small(), language),
                lines(card.materials(), language),
                card.notes().in(language),
                card.risk().in(language),
                card.avoid().in(language),
                card.source().in(language),
                from,
                from.isEmpty() ? card.version() : "");
    }

    private static String lines(List<LocalText> texts, String language) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("\n"));
    }

    /// The same, after somebody else changed it meanwhile.
    MethodForm knowing(String version) {
        return new MethodForm(
                title, place, phase, relations, diamonds, least, most, prepare, purpose, opening, steps, small,
                materials, notes, risk, avoid, source, from, version);
    }

    /// The version that was read, 0 for none.
    int version() {
        return known.matches("\\d{1,9}") ? Integer.parseInt(known) : 0;
    }

    boolean isForMunicipality() {
        return place.equals(MUNICIPALITY);
    }
}
