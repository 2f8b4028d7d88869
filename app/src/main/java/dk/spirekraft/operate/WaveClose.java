package dk.spirekraft.operate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `wave close`: what the working group does on its page.
@Command(
        name = "close",
        mixinStandardHelpOptions = true,
        description = "closes an open measurement for good, when the working group asks for it and can't")
final class WaveClose extends Work {

    @Mixin
    private WaveNumber wave = new WaveNumber();

    WaveClose(Desk desk) {
        super(desk);
    }

    @Override
    Told work() {
        return desk.within(WaveDesk.class, waves -> waves.close(wave));
    }
}
