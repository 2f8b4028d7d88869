package dk.spirekraft.share.catalogue.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a page is about as JSON-LD with the words of schema.org. No `<` is written, so it can't end the element that
/// it stands in.
public final class LinkedData implements Content {

    static final LinkedData NONE = new LinkedData("");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String json;

    private LinkedData(String json) {
        this.json = json;
    }

    static LinkedData of(Map<String, Object> told) {
        return new LinkedData(JSON.writeValueAsString(told).replace("<", "\\u003c"));
    }

    public boolean isThere() {
        return !json.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(json);
    }

    @Override
    public String toString() {
        return json;
    }
}
