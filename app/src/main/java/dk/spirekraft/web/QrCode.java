package dk.spirekraft.web;

/// A QR code (ISO/IEC 18004) as one SVG path.
///
/// @param size modules along each side, quiet zone counted in
/// @param path a closed square for every dark module
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    public static QrCode of(String content) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(content, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }
}
