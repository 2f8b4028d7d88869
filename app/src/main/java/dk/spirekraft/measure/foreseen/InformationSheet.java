package dk.spirekraft.measure.foreseen;

import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.DataControllers;
import dk.spirekraft.people.People;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The information sheet of a wave as a page that everybody who is asked can open (GDPR article 13). It is the same as
/// the one that a working group prints, and keeps nothing of who reads it.
@Component
public class InformationSheet {

    /// How many paragraphs the sheet has.
    public static final int PARAGRAPHS = 8;

    private final Surveys surveys;
    private final DataControllers controllers;
    private final People people;

    InformationSheet(Surveys surveys, DataControllers controllers, People people) {
        this.surveys = surveys;
        this.controllers = controllers;
        this.people = people;
    }

    /// Who stands behind a wave.
    public Sender sender(AskedWave about) {
        return Sender.of(controllers.of(about.school().municipality()), people.at(about.school()));
    }

    /// @param back where the reader came from
    public InformationPage page(AskedWave about, String back, Words words) {
        Object[] facts = SheetFacts.of(about, surveys.piles(about.wave()), sender(about), words);
        List<String> paragraphs = IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(number -> words.of("measure.material.information." + number, facts))
                .toList();
        return new InformationPage(
                words.of("measure.material.information.title", facts),
                about.school().name(),
                paragraphs,
                back);
    }
}
