package dk.spirekraft.operate;

import picocli.CommandLine.Command;

/// `demo remove`: the demo programme and the keys of its waves.
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "takes the demo programme out, and nothing else; start with SPIREKRAFT_DEMO=false from then on")
final class DemoRemove extends Work {

    DemoRemove(Desk desk) {
        super(desk);
    }

    @Override
    Told work() {
        return desk.within(DemoDesk.class, DemoDesk::remove);
    }
}
