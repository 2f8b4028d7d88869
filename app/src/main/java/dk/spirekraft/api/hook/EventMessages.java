package dk.spirekraft.api.hook;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WaveClosed;
import dk.spirekraft.measure.WaveOpened;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.understand.ResultShown;
import dk.spirekraft.web.SiteAddress;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes messages of what happens, within the same transaction: nothing is told that did not happen, and nothing that
/// happened is forgotten. Pulses, which stand on no list of measurements, are not told of.
@Component
class EventMessages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Messages messages;
    private final Schools schools;
    private final SiteAddress site;
    private final Clock clock;

    EventMessages(Messages messages, Schools schools, SiteAddress site, Clock clock) {
        this.messages = messages;
        this.schools = schools;
        this.site = site;
        this.clock = clock;
    }

    @EventListener
    void opened(WaveOpened opened) {
        tell(HookEvent.WAVE_OPENED, opened.wave(), "maalinger");
    }

    @EventListener
    void closed(WaveClosed closed) {
        tell(HookEvent.WAVE_CLOSED, closed.wave(), "maalinger");
    }

    @EventListener
    void shown(ResultShown shown) {
        tell(HookEvent.WAVE_RELEASED, shown.wave(), "udgivelser");
    }

    /// @param part where it can be asked about
    private void tell(HookEvent event, Wave wave, String part) {
        if (wave.isPulse()) return;
        School school = schools.byId(wave.school());
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("school", school.slug());
        about.put("wave", wave.number());
        about.put("url", site.of("/api/v1/skoler/%s/%s/%d".formatted(school.slug(), part, wave.number())));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", event.type());
        body.put("timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        body.put("data", about);
        messages.add(school.id(), event, JSON.writeValueAsString(body));
    }
}
