package dk.spirekraft.learn.method;

import dk.spirekraft.people.School;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The face of methods: those that come with the program, and those of a school.
@Component
public class Methods {

    private final OwnMethods own;
    private final Stems stems;

    Methods(OwnMethods own, Stems stems) {
        this.own = own;
        this.stems = stems;
    }

    /// Those for everybody, by phase and name.
    public List<Method> open() {
        return ShippedMethods.all().stream().map(Method::shipped).toList();
    }

    /// Those that can be used at a school, its own and its municipality's first.
    public List<Method> at(School school) {
        return Stream.concat(own.at(school).stream(), open().stream()).toList();
    }

    public Optional<Method> find(String id) {
        return ShippedMethods.find(id).map(Method::shipped);
    }

    public Optional<Method> find(School school, String id) {
        return find(id).or(() -> uuid(id).flatMap(found -> own.find(school, found)));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Those of the list that fit, in the same order.
    public List<Method> matching(List<Method> all, MethodSearch search) {
        List<Method> fitting =
                all.stream().filter(method -> search.fits(method.card())).toList();
        return search.words().isBlank() ? fitting : stems.matching(fitting, search.words());
    }
}
