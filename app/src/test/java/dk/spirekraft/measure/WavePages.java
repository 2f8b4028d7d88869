package dk.spirekraft.measure;

import dk.spirekraft.people.School;
import dk.spirekraft.story.Phone;
import java.util.HashMap;
import java.util.Map;

/// The pages on which somebody of a working group plans waves and looks after them.
record WavePages(Phone phone, School school) {

    /// A form as filled in for a month without holidays.
    static Map<String, String> form(String... changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "questionnaire", "spirekraft-15 1.0",
                "opensOn", "2028-03-06",
                "opensAt", "08:00",
                "closesOn", "2028-03-20",
                "closesAt", "15:00",
                "dialogueOn", "2028-03-28",
                "units", "true"));
        for (int i = 0; i < changed.length; i += 2) form.put(changed[i], changed[i + 1]);
        return form;
    }

    Phone.Page plan(Map<String, String> form) {
        phone.get(school.address() + "/maalinger/ny");
        return phone.post(school.address() + "/maalinger", form);
    }

    Phone.Page wish(int wave, String what, Map<String, String> fields) {
        phone.get(school.address() + "/maalinger/" + wave);
        return phone.post("%s/maalinger/%d/%s".formatted(school.address(), wave, what), fields);
    }
}
