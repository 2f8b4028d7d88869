package dk.spirekraft.understand;

import dk.spirekraft.measure.ToldApart;
import dk.spirekraft.measure.Wave;
import java.util.List;
import org.springframework.stereotype.Component;

/// The groups of a wave's release, as what is published of ballots is cut.
@Component
class ReleasedGroups implements ToldApart {

    private final Releases releases;

    ReleasedGroups(Releases releases) {
        this.releases = releases;
    }

    @Override
    public List<Group> of(Wave closed) {
        return releases.of(closed.id()).stream()
                .flatMap(release -> release.groups().stream())
                .map(group -> new Group(group.units(), group.answered()))
                .toList();
    }
}
