package dk.spirekraft.api.web;

import java.util.Map;
import org.springframework.http.HttpStatus;

/// What another program is answered, before it is written down as JSON.
///
/// @param headers beside those that every answer has
record Answer(HttpStatus status, Map<String, String> headers, Object body) {

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(Object body) {
        return new Answer(HttpStatus.OK, Map.of(), body);
    }
}
