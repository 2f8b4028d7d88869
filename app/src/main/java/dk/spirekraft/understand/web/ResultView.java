package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// One result, or one scale of it, to be drawn in one of its ways.
///
/// @param notes what people saw
/// @param matrix where who works well with whom is, empty where that is not told
/// @param comments where what people wrote is, empty where that was not asked
/// @param told that the municipality sees it too, and why no change is told; empty for nothing of that
record ResultView(ResultWords result, Notes notes, String matrix, String comments, String told) {

    /// The same with a note that could not be kept, and why.
    ResultView refusing(Note note, String why) {
        return new ResultView(result, notes.refusing(note.words(), why), matrix, comments, told);
    }

    /// @throws NotFound if the questionnaire has no such scale
    ModelAndView as(Look look) {
        ModelAndView drawn = drawn(look);
        if (!notes.fault().isEmpty()) drawn.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return drawn;
    }

    private ModelAndView drawn(Look look) {
        if (result.shown().wave().hasTooFew()) return TalkPage.of(result).drawnBy("understand/open-talk");
        return look.scale().isEmpty() ? whole(look) : one(scale(look.scale()), look);
    }

    private Scale scale(String id) {
        return result.shown().questionnaire().scale(id).orElseThrow(NotFound::new);
    }

    private ModelAndView whole(Look look) {
        return switch (look.way()) {
            case "tabel" -> TablePage.of(result).drawnBy("understand/table");
            case "storskaerm" ->
                ResultsPage.of(result, notes).slide(look.figure()).drawnBy("understand/slide");
            default ->
                ResultsPage.of(result, notes).beside(matrix, comments, told).drawnBy("understand/results");
        };
    }

    private ModelAndView one(Scale scale, Look look) {
        return switch (look.way()) {
            case "tabel" -> TablePage.of(result, scale).drawnBy("understand/table");
            case "storskaerm" ->
                ScalePage.of(result, scale, notes).slide(look.figure()).drawnBy("understand/slide");
            default -> ScalePage.of(result, scale, notes).drawnBy("understand/scale");
        };
    }
}
