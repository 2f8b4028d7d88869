package dk.spirekraft.anchor.web;

import java.util.List;

/// The wheel as it is drawn, in units of its view box of 1120 by 800: a ring of twelve months with what stands in each
/// beside it, and what comes all year round in its middle.
///
/// @param spoken the whole picture in a sentence
/// @param year the lines in the middle
public record WheelPicture(String spoken, List<Slice> slices, List<Block> blocks, List<Line> year) {

    public WheelPicture {
        slices = List.copyOf(slices);
        blocks = List.copyOf(blocks);
        year = List.copyOf(year);
    }

    /// One month of the ring.
    ///
    /// @param now true for this month
    public record Slice(String path, boolean now) {}

    /// The words beside a month, with a line to it.
    ///
    /// @param anchor `start` on the right side, `end` on the left
    public record Block(String anchor, String lead, Line name, List<Line> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    public record Line(String text, int x, int y) {}
}
