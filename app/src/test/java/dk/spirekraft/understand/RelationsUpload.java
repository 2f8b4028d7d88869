package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.School;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.Ratings;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form with which a file about who works well with whom comes in beside the first wave of a school.
record RelationsUpload(Phone secretariat, School school) {

    private static final Pattern CONTENT = Pattern.compile("name=\"indhold\" value=\"([^\"]*)\"");

    String form() {
        return school.address() + "/maalinger/1/samarbejde/import";
    }

    Phone.Page preview(Ratings ratings) {
        return secretariat.upload(form(), ratings.text().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    Phone.Page take(Phone.Page preview, Integer... sizes) {
        Map<String, String> typed = new HashMap<>();
        List<String> roles = List.of("lærere", "pædagoger", "ledelse", "service");
        for (int i = 0; i < sizes.length; i++) {
            typed.put("rolle-" + i, roles.get(i));
            typed.put("antal-" + i, String.valueOf(sizes[i]));
        }
        return take(preview, typed);
    }

    Phone.Page take(Phone.Page preview, Map<String, String> typed) {
        Matcher content = CONTENT.matcher(preview.body());
        assertThat(content.find()).as(preview.body()).isTrue();
        Map<String, String> all = new HashMap<>(typed);
        all.put("indhold", content.group(1));
        return secretariat.post(form() + "/optagelse", all);
    }
}
