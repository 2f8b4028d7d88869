package dk.spirekraft.disclosure;

import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/// Some people, known only as opaque row numbers. The same person has the same number in every wave, and nothing else
/// is known of them.
public final class People {

    private final BitSet rows;

    private People(BitSet rows) {
        this.rows = rows;
    }

    /// @param rows numbers from 0; naming one twice is naming it once
    /// @throws IndexOutOfBoundsException if a number is negative
    public static People of(int... rows) {
        var set = new BitSet();
        for (int row : rows) set.set(row);
        return new People(set);
    }

    /// @param rows numbers from 0
    /// @throws IndexOutOfBoundsException if a number is negative
    public static People of(Collection<Integer> rows) {
        var set = new BitSet();
        rows.forEach(set::set);
        return new People(set);
    }

    /// Everybody from the first number up to, and without, the last.
    public static People range(int from, int to) {
        var set = new BitSet();
        set.set(from, to);
        return new People(set);
    }

    public int size() {
        return rows.cardinality();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean contains(int row) {
        return rows.get(row);
    }

    public boolean meets(People others) {
        return rows.intersects(others.rows);
    }

    public People and(People others) {
        BitSet both = (BitSet) rows.clone();
        both.and(others.rows);
        return new People(both);
    }

    public People or(People others) {
        BitSet either = (BitSet) rows.clone();
        either.or(others.rows);
        return new People(either);
    }

    public People without(People others) {
        BitSet rest = (BitSet) rows.clone();
        rest.andNot(others.rows);
        return new People(rest);
    }

    /// Row numbers, lowest first.
    public IntStream rows() {
        return rows.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof People people && rows.equals(people.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
