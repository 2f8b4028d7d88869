package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.method.Methods;
import dk.spirekraft.learn.workshop.AgendaItem;
import dk.spirekraft.learn.workshop.Agendas;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The methods that a participant can take home from a workshop, by their titles.
@Component
class MethodTitles {

    private final WorkshopGate gate;
    private final Agendas agendas;
    private final Methods methods;

    MethodTitles(WorkshopGate gate, Agendas agendas, Methods methods) {
        this.gate = gate;
        this.agendas = agendas;
        this.methods = methods;
    }

    /// What was practised at the workshop first, then all others that the school has.
    List<String> at(WorkshopGate.At at, Words words) {
        var agenda = gate.agendaWords(at.workshop(), words);
        Stream<String> practised = agendas.of(at.workshop()).stream()
                .filter(item -> item.kind() == AgendaItem.Kind.METHOD)
                .map(agenda::title);
        Stream<String> others = methods.at(at.school()).stream()
                .map(method -> method.card().title().in(words.language().tag()));
        return Stream.concat(practised, others).distinct().toList();
    }

    /// The page of the method that is called so in any of its languages.
    Optional<String> address(WorkshopGate.At at, String title) {
        return methods.at(at.school()).stream()
                .filter(method -> method.card().title().byLanguage().containsValue(title.strip()))
                .findFirst()
                .map(method ->
                        at.school().address() + "/metoder/" + method.card().id());
    }
}
