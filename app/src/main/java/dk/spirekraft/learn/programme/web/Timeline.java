package dk.spirekraft.learn.programme.web;

import java.util.List;

/// The drawing of a programme in finished numbers: above the ground line what is seen, below it what is practised.
/// One unit is a CSS pixel of a page 1120 wide.
///
/// @param height of the whole drawing
/// @param today where today is, such as "673.2"
/// @param todayLabel how high its word stands
/// @param spoken what the drawing shows, in a sentence
/// @param hidden how many older roots are left out, 0 for none
public record Timeline(
        int height,
        String today,
        int todayLabel,
        List<Tick> ticks,
        List<Marker> markers,
        List<RootLine> roots,
        String spoken,
        int hidden) {

    public Timeline {
        ticks = List.copyOf(ticks);
        markers = List.copyOf(markers);
        roots = List.copyOf(roots);
    }

    /// A month on the ground line.
    ///
    /// @param x of the mark
    /// @param textX of its name
    /// @param anchor `start` or `end`
    public record Tick(String x, String textX, String anchor, String label) {}

    /// What is seen above the ground.
    ///
    /// @param y of the dot
    /// @param anchor of its words: `start`, `middle` or `end`
    /// @param textX of its words
    /// @param done true where it has been
    /// @param named false where there is no room for its words, which then stand in the list alone
    public record Marker(
            String x, int y, String textX, String anchor, String title, String sub, boolean done, boolean named) {

        /// Where the upper line of its words stands.
        public int titleY() {
            return y - 33;
        }

        public int subY() {
            return y - 15;
        }

        /// Where the stem begins.
        public int stemY() {
            return y + 6;
        }
    }

    /// What is practised below the ground.
    ///
    /// @param path of the root
    /// @param x of its tip
    /// @param y of its tip
    /// @param style `kept`, `live` or `stop`
    /// @param half true where it is ready for reflection
    /// @param textX of its words
    /// @param anchor of its words
    public record RootLine(
            String path,
            String x,
            int y,
            String style,
            boolean half,
            String textX,
            String anchor,
            String title,
            String state) {

        public int textY() {
            return y + 5;
        }

        public boolean isKept() {
            return style.equals("kept");
        }

        public boolean isStopped() {
            return style.equals("stop");
        }

        /// The little roots at the tip of what was kept.
        public String hair() {
            return "M%1$s %2$dc8-1 12-7 21-8M%1$s %2$dc9 0 14 0 25 1M%1$s %2$dc8 1 12 8 20 9".formatted(x, y);
        }

        /// The filled half of a tip that is ready.
        public String halfMoon() {
            return "M%s %sa6.2 6.2 0 0 1 0 12.4Z".formatted(x, y - 6.2);
        }
    }
}
