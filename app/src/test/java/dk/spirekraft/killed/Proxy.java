package dk.spirekraft.killed;

/// What stands before several nodes.
interface Proxy extends AutoCloseable {

    int port();

    /// Waits until it knows that a node is there.
    default void find(int node) {}

    /// How many requests a node has answered.
    int served(int node);

    @Override
    void close();
}
