package dk.spirekraft.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects the faults of one file.
final class FaultList {

    private final List<Fault> faults = new ArrayList<>();

    void add(Entry entry, Problem problem, String... given) {
        faults.add(new Fault(entry.line(), entry.path(), problem, List.of(given)));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<Fault> all() {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
