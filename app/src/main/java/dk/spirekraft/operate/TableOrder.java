package dk.spirekraft.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tables so that each comes after those that it points at.
final class TableOrder {

    private TableOrder() {}

    /// That rows of one table name rows of another.
    record Pointer(String from, String to) {}

    /// @throws IllegalStateException if tables point at each other in a ring
    static List<Table> of(List<Table> tables, List<Pointer> pointers) {
        List<Table> left = new ArrayList<>(tables);
        List<Table> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> waiting = left.stream().map(Table::name).collect(Collectors.toSet());
            List<Table> next = left.stream()
                    .filter(table -> pointers.stream()
                            .noneMatch(one -> one.from().equals(table.name()) && waiting.contains(one.to())))
                    .toList();
            if (next.isEmpty()) throw new IllegalStateException("These tables point at each other: " + waiting);
            ordered.addAll(next);
            left.removeAll(next);
        }
        return ordered;
    }
}
