package dk.spirekraft.measure.web;

import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Tallies.Tally;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;

/// The public page of a wave that invites personally.
///
/// @param least from how many answers anything is shown
/// @param list the published list, every character of it
/// @param hash what each invitation carries
/// @param file the address of the list as a file
/// @param rows the counts, none before the wave is closed
public record KeyListPage(
        String title,
        String school,
        int least,
        String name,
        String list,
        String hash,
        String file,
        List<Row> rows,
        String withheld)
        implements PageContent {

    /// A group's counts in words.
    ///
    /// @param holds what the comparison says
    public record Row(
            String group, String eligible, String invited, String issued, String slips, String sheets, String holds) {}

    public KeyListPage {
        rows = List.copyOf(rows);
    }

    static KeyListPage of(KeyListController.Public found, Words words) {
        var about = found.about();
        return new KeyListPage(
                words.of("measure.keys.title"),
                about.school().name(),
                about.least(),
                WaveWords.name(about.wave(), words),
                found.list().text(),
                found.list().hash(),
                "/noegler/" + about.wave().id(),
                found.tallies().stream().map(tally -> row(tally, words)).toList(),
                found.tallies().size() == 1 && about.wave().asksUnits() ? words.of("measure.keys.whole") : "");
    }

    private static Row row(Tally tally, Words words) {
        String few = words.of("measure.keys.few");
        String holds = tally.sheets().isEmpty() || tally.ballots().isEmpty()
                ? few
                : words.of(tally.holds() ? "measure.keys.holds" : "measure.keys.fails");
        return new Row(
                tally.units().isEmpty() ? words.of("measure.pile.whole") : FrozenPile.named(tally.units()),
                words.number(tally.eligible(), 0),
                tally.ballots()
                        .map(ballots -> words.number(ballots.invited(), 0))
                        .orElse(few),
                tally.ballots()
                        .map(ballots -> words.number(ballots.issued(), 0))
                        .orElse(few),
                words.number(tally.slips(), 0),
                tally.sheets().map(sheets -> words.number(sheets, 0)).orElse(few),
                holds);
    }
}
