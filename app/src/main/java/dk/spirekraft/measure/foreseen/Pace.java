package dk.spirekraft.measure.foreseen;

/// How long answering takes: a quarter of a minute an item, said in whole minutes and never less than one.
public final class Pace {

    private static final int ITEMS_A_MINUTE = 4;

    private Pace() {}

    public static int minutes(int items) {
        return Math.max(1, Math.ceilDiv(items, ITEMS_A_MINUTE));
    }
}
