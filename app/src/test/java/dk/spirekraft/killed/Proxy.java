package dk.spirekraft.killed;

/// What stands before several nodes.
interface Proxy extends AutoCloseable {

    int port();

    /// How many requests a node has answered.
    int served(int node);

    @Override
    void close();
}
