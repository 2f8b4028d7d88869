package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.share.catalogue.CaseSearch;
import dk.spirekraft.share.catalogue.SchoolKind;
import dk.spirekraft.share.catalogue.SchoolSize;
import dk.spirekraft.share.catalogue.Theme;
import dk.spirekraft.share.catalogue.ThemeList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A search as it stands in an address. What can't be understood is left out.
///
/// @param q words
/// @param udfald what became of the trial
/// @param side of the list, from 1
public record CaseQuery(
        @Nullable String q,
        @Nullable String tema,
        @Nullable String relation,
        @Nullable String fase,
        @Nullable String metode,
        @Nullable String skoletype,
        @Nullable String stoerrelse,
        @Nullable String udfald,
        @Nullable String side) {

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 400;

    /// @param themes one that is none of them is left out
    CaseSearch search(ThemeList themes) {
        return new CaseSearch(
                words(),
                themes.find(given(tema)).map(Theme::id).orElse(""),
                known(relation, Relation.values()),
                known(fase, Phase.values()),
                given(metode).matches("[a-z0-9-]{1,80}") ? given(metode) : "",
                known(skoletype, SchoolKind.values()),
                known(stoerrelse, SchoolSize.values()),
                known(udfald, Decision.Outcome.values()),
                page());
    }

    String words() {
        String typed = given(q);
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private int page() {
        return given(side).matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(given(side)), 1, LAST_PAGE) : 1;
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static <E extends Enum<E>> String known(@Nullable String typed, E[] values) {
        return Arrays.stream(values)
                .map(Enum::name)
                .filter(name -> name.equals(given(typed)))
                .findFirst()
                .orElse("");
    }

    /// The query of another page of the same list.
    static String at(CaseSearch search, int page) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", search.words());
        parts.put("tema", search.theme());
        parts.put("relation", search.relation());
        parts.put("fase", search.phase());
        parts.put("metode", search.method());
        parts.put("skoletype", search.kind());
        parts.put("stoerrelse", search.size());
        parts.put("udfald", search.outcome());
        parts.put("side", page == 1 ? "" : String.valueOf(page));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
