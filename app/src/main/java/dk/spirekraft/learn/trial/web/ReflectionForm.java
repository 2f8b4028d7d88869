package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.FourTexts;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/// Four answers as typed.
///
/// @param edition of the common words that these were written on top of
public record ReflectionForm(String happened, String surprised, String tells, String nowWhat, String edition) {

    public ReflectionForm {
        happened = Typed.text(happened);
        surprised = Typed.text(surprised);
        tells = Typed.text(tells);
        nowWhat = Typed.text(nowWhat);
        edition = Typed.text(edition);
    }

    static ReflectionForm of(FourTexts texts, int edition) {
        return new ReflectionForm(
                texts.happened(), texts.surprised(), texts.tells(), texts.nowWhat(), String.valueOf(edition));
    }

    FourTexts texts() {
        return new FourTexts(happened, surprised, tells, nowWhat);
    }

    Faults faults(Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (texts().isBlank()) faults.put("happened", words.of("learn.trial.reflect.fault"));
        Map<String, String> typed =
                Map.of("happened", happened, "surprised", surprised, "tells", tells, "nowWhat", nowWhat);
        typed.forEach((field, text) -> {
            if (text.length() > FourTexts.LONGEST)
                faults.put(field, words.of("learn.trial.fault.long", FourTexts.LONGEST, text.length()));
        });
        return new Faults(faults);
    }
}
