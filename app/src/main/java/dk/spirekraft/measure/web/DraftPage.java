package dk.spirekraft.measure.web;

import dk.spirekraft.questionnaire.foreign.Remark;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;

/// A questionnaire of another program as ours could be, to be completed before it is added.
///
/// @param text the file, as it was made or as somebody has changed it
/// @param report what was taken, changed and left out, a sentence each
/// @param faults every fault of the text in words
public record DraftPage(String title, String text, List<String> report, List<String> faults) implements PageContent {

    public DraftPage {
        report = List.copyOf(report);
        faults = List.copyOf(faults);
    }

    static List<String> inWords(List<Remark> remarks, Words words) {
        return remarks.stream()
                .map(remark -> words.of(
                        "measure.foreign.fate." + remark.what().fate(),
                        words.of(
                                "measure.foreign." + remark.what(),
                                remark.given().toArray())))
                .toList();
    }
}
