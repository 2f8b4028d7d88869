package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.learn.method.Methods;
import dk.spirekraft.learn.method.TryMethod;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.School;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The way between method cards and trials: a card leads to a plan, and a plan names its card.
@Component
class MethodCards implements TryMethod {

    /// What a school may begin with: each takes a quarter of an hour at most in its small version.
    private static final List<String> STARTERS = List.of("hjaelperunden", "lige-taletid", "fair-beslutning");

    private final Methods methods;

    MethodCards(Methods methods) {
        this.methods = methods;
    }

    /// A card, as a plan needs it.
    ///
    /// @param small how its small version begins
    record Card(String slug, String title, String purpose, int smallMinutes, String address, String small) {}

    @Override
    public String address(School school, String method) {
        return Trial.board(school) + "/ny?metode=" + method;
    }

    /// @return empty where no such card is there for the school
    Optional<Card> find(TrialScene scene, String slug) {
        return slug.isEmpty()
                ? Optional.empty()
                : methods.find(scene.school(), slug).map(method -> card(scene, method.card()));
    }

    List<Card> starters(TrialScene scene) {
        return STARTERS.stream().flatMap(slug -> find(scene, slug).stream()).toList();
    }

    private static Card card(TrialScene scene, MethodCard card) {
        String language = scene.words().language().tag();
        return new Card(
                card.id(),
                card.title().in(language),
                card.purpose().in(language),
                card.smallMinutes(),
                scene.school().address() + "/metoder/" + card.id(),
                card.small().stream()
                        .findFirst()
                        .map(step -> step.text().in(language))
                        .orElse(""));
    }
}
