package dk.spirekraft.killed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIf;

/// The same behind HAProxy, with the configuration that is given out; where it is installed.
@EnabledIf("isInstalled")
class TwoNodesBehindHaproxyTest extends TwoNodesTest {

    TwoNodesBehindHaproxyTest() throws IOException {}

    static boolean isInstalled() {
        return Haproxy.program().isPresent();
    }

    @Override
    Proxy before(List<Integer> nodes, Path folder) throws IOException {
        return new Haproxy(nodes, folder);
    }
}
