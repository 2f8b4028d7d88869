package dk.spirekraft.operate;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.jobs.EveryMunicipality;
import dk.spirekraft.people.People;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds the school or the municipality that the operator names.
@Component
class Places {

    private final EveryMunicipality everywhere;
    private final Schools schools;
    private final People people;

    Places(EveryMunicipality everywhere, Schools schools, People people) {
        this.everywhere = everywhere;
        this.schools = schools;
        this.people = people;
    }

    /// Where something is done.
    ///
    /// @param school empty for a whole municipality
    record Place(UUID municipality, Optional<School> school) {}

    /// @param at the address of a school, or the name of a municipality
    /// @throws Refused if there is none, or more than one
    Place find(String at) {
        Optional<School> school = find(schools, at);
        if (school.isPresent()) return new Place(school.get().municipality(), school);
        List<UUID> named = everywhere.all().stream()
                .filter(id -> MunicipalityScope.within(Set.of(id), () -> people.municipalityName(id))
                        .equalsIgnoreCase(at.strip()))
                .toList();
        if (named.size() > 1) throw new Refused("%d municipalities are called %s.".formatted(named.size(), at));
        if (named.isEmpty())
            throw new Refused(
                    "No school has the address %s, and no municipality that name. A first municipality is made with --municipality=NAME --secretariat=E-MAIL."
                            .formatted(at));
        return new Place(named.getFirst(), Optional.empty());
    }

    /// @throws Refused if there is none
    School school(String slug) {
        return find(schools, slug).orElseThrow(() -> new Refused("No school has the address %s.".formatted(slug)));
    }

    private Optional<School> find(Schools schools, String slug) {
        return MunicipalityScope.within(everywhere.all(), () -> schools.bySlug(slug));
    }
}
