package dk.spirekraft.share.catalogue.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The pages that were drawn last, in an eighth of the memory at most; whatever was asked for longest ago goes first.
final class DrawnPages {

    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 8;
    private static final int LARGEST = 400_000;

    private final Map<String, DrawnPage> byAddress = new LinkedHashMap<>(256, .75f, true);
    private long bytes;

    /// Drawn in this very edition.
    synchronized Optional<DrawnPage> find(String address, long edition) {
        return Optional.ofNullable(byAddress.get(address)).filter(page -> page.edition() == edition);
    }

    synchronized void keep(String address, DrawnPage page) {
        if (page.bytes() > LARGEST) return;
        DrawnPage before = byAddress.put(address, page);
        bytes += page.bytes() - (before == null ? 0 : before.bytes());
        Iterator<DrawnPage> oldest = byAddress.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
