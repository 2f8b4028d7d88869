package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import java.util.regex.Pattern;

/// The phone of somebody at a school who followed its link for all staff.
final class StaffPhone {

    private static final Pattern KEY = Pattern.compile("/personale/[A-Za-z0-9_-]{24}");

    private StaffPhone() {}

    static Phone at(School school, Cast cast) {
        var amr = cast.signedIn(Role.AMR, school);
        var key = KEY.matcher(amr.get(school.address() + "/personalenoegle").body());
        assertThat(key.find()).isTrue();
        Phone phone = cast.phone();
        phone.get(key.group());
        return phone;
    }
}
