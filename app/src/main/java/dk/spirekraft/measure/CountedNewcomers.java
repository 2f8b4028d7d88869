package dk.spirekraft.measure;

import java.util.Map;
import java.util.UUID;

/// How many came to each unit since an earlier wave, as it was told when a wave opened.
///
/// @param since the number of the earlier wave
/// @param byUnit of every unit that could answer
public record CountedNewcomers(int since, Map<UUID, Newcomers> byUnit) {

    public CountedNewcomers {
        byUnit = Map.copyOf(byUnit);
    }
}
