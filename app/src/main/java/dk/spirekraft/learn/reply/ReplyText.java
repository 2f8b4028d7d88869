package dk.spirekraft.learn.reply;

import java.util.List;
import java.util.regex.Pattern;

/// What somebody wrote themself: all above what their mail program quoted, and above their signature.
final class ReplyText {

    private static final List<Pattern> ENDS = List.of(
            Pattern.compile("^>.*"),
            Pattern.compile("^--\\s?$"),
            Pattern.compile("^_{10,}$"),
            Pattern.compile(
                    "^-{2,}\\s*(Original Message|Oprindelig meddelelse|Forwarded message).*", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "^(On|Den|D\\.|Le|Am)\\b.*(\\d{4}|\\d{1,2}[.:]\\d{2}|@).*" + "(wrote|skrev|schrieb|\\bkl\\.).*",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("^.*<[^<>\\s]+@[^<>\\s]+>.*(wrote|skrev):?$", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^\\*?(Fra|From|Von):\\*? .*@.*", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^(Sendt fra|Sent from|Hent Outlook|Get Outlook)\\b.*", Pattern.CASE_INSENSITIVE));

    /// No mail program writes longer lines above what it quotes, and looking takes long in a long line.
    private static final int LOOKED_AT = 300;

    private ReplyText() {}

    /// In one line, empty if nothing is left.
    static String of(String mail) {
        var own = new StringBuilder();
        for (String line : mail.lines().map(String::strip).toList()) {
            String begins = line.substring(0, Math.min(LOOKED_AT, line.length()));
            if (ENDS.stream().anyMatch(end -> end.matcher(begins).matches())) break;
            if (!line.isEmpty()) own.append(own.isEmpty() ? "" : " ").append(line);
        }
        return own.toString();
    }

    /// The beginning of a text, cut between words where it is longer.
    static String shortened(String text, int longest) {
        if (text.length() <= longest) return text;
        String cut = text.substring(0, longest - 1);
        int space = cut.lastIndexOf(' ');
        return (space > longest / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
