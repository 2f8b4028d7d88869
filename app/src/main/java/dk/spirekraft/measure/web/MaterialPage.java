package dk.spirekraft.measure.web;

import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.foreseen.Sender;
import dk.spirekraft.measure.foreseen.SheetFacts;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.QrCode;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.IntStream;

/// A printed page: a heading, paragraphs, and for the paper form the questions.
///
/// @param kind which page it is: each is laid out for its use, the poster for a wall, the take-home sheet for a pen
/// @param site the code page, and `square` its QR code
public record MaterialPage(
        String title,
        String school,
        List<String> paragraphs,
        Material kind,
        String site,
        QrCode square,
        List<String> labels,
        List<Part> parts,
        String licence)
        implements PageContent {

    /// A part of the paper form.
    public record Part(String lead, List<String> items) {}

    public MaterialPage {
        paragraphs = List.copyOf(paragraphs);
        labels = List.copyOf(labels);
        parts = List.copyOf(parts);
    }

    /// What is printed.
    ///
    /// @param piles what may be told apart
    record Printed(Material material, AskedWave about, List<FrozenPile> piles, Sender sender) {}

    static MaterialPage of(Printed printed, SiteAddress site, Words words) {
        Material material = printed.material();
        AskedWave about = printed.about();
        Questionnaire asked = about.questionnaire();
        Object[] facts = SheetFacts.of(about, printed.piles(), printed.sender(), words);
        String language = words.language().tag();
        return new MaterialPage(
                words.of(material.key("title"), facts),
                about.school().name(),
                IntStream.rangeClosed(1, material.paragraphs())
                        .mapToObj(number -> words.of(material.key(String.valueOf(number)), facts))
                        // A line on few answers says nothing where the school shows from more.
                        .filter(line -> !line.isBlank())
                        .toList(),
                material,
                site.of("/svar"),
                QrCode.of(site.of("/svar")),
                labels(asked, language),
                asked.parts().stream()
                        .map(part -> part(asked, part.id(), part.lead().in(language), language))
                        .toList(),
                LicenceLine.of(asked, words));
    }

    private static List<String> labels(Questionnaire asked, String language) {
        var scale = asked.scale();
        return scale.formOrder()
                .mapToObj(value -> scale.label(value).in(language))
                .toList();
    }

    private static Part part(Questionnaire asked, String id, String lead, String language) {
        return new Part(
                lead,
                asked.items().stream()
                        .filter(item -> item.part().equals(id))
                        .map(item -> item.text().in(language))
                        .toList());
    }
}
