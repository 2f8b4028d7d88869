package dk.spirekraft.understand.web;

import org.jspecify.annotations.Nullable;

/// How somebody wants to look at a result, as the address says it.
///
/// @param vis `tabel`, `storskaerm`, `print`, or anything else for the page
/// @param skala the scale to look at alone, as the path has it
/// @param figur which figure is on the wall, from 1
public record Look(
        @Nullable String vis,
        @Nullable Integer figur,
        @Nullable String skala) {

    String way() {
        return vis == null ? "" : vis;
    }

    int figure() {
        return figur == null ? 1 : figur;
    }

    /// The scale's id, empty for the whole result.
    String scale() {
        return skala == null ? "" : skala;
    }
}
