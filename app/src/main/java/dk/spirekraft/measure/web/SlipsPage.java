package dk.spirekraft.measure.web;

import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.QrCode;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.IntStream;

/// Slips to cut out, eight to a sheet.
///
/// @param now that the slips stand here alone
/// @param sheets eight slips each, the last perhaps fewer
/// @param pile which units draw from this pile, empty where slips don't know their unit; of a pulse its question
public record SlipsPage(
        String title, String now, String school, String pile, String closes, String site, List<List<Slip>> sheets)
        implements PageContent {

    private static final int ON_A_SHEET = 8;

    /// One slip.
    public record Slip(String code, QrCode square) {}

    public SlipsPage {
        sheets = List.copyOf(sheets);
    }

    /// What was just printed.
    record Printing(Slips.Pile pile, List<AccessCode> codes) {}

    static SlipsPage of(AskedWave about, Printing printing, SiteAddress site, Words words) {
        String pile =
                about.wave().asksUnits() ? FrozenPile.named(printing.pile().units()) : "";
        return new SlipsPage(
                words.of("measure.slips.title"),
                words.of("measure.slips.now"),
                about.school().name(),
                pile,
                closes(about.wave(), words),
                site.of("/svar"),
                sheets(printing.codes(), site));
    }

    /// The slips of a window of a pulse; without any where they were printed before.
    static SlipsPage ofPulse(AskedWave about, List<AccessCode> codes, SiteAddress site, Words words) {
        return new SlipsPage(
                words.of("measure.slips.title"),
                words.of(codes.isEmpty() ? "measure.pulse.slips.before" : "measure.pulse.slips.now"),
                about.school().name(),
                about.questionnaire()
                        .items()
                        .getFirst()
                        .text()
                        .in(words.language().tag()),
                closes(about.wave(), words),
                site.of("/svar"),
                sheets(codes, site));
    }

    private static String closes(Wave wave, Words words) {
        return words.of("measure.start.closes", words.time(wave.closesAt()));
    }

    private static List<List<Slip>> sheets(List<AccessCode> codes, SiteAddress site) {
        return sheets(codes.stream()
                .map(code -> new Slip(code.printed(), QrCode.of(site.of("/s/" + code.symbols()))))
                .toList());
    }

    private static List<List<Slip>> sheets(List<Slip> slips) {
        return IntStream.range(0, Math.ceilDiv(slips.size(), ON_A_SHEET))
                .mapToObj(sheet -> slips.subList(sheet * ON_A_SHEET, Math.min(slips.size(), (sheet + 1) * ON_A_SHEET)))
                .toList();
    }
}
