package dk.spirekraft.operate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `wave open`: what the working group does on its page.
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "opens a planned measurement, when the working group asks for it and can't")
final class WaveOpen extends Work {

    @Mixin
    private WaveNumber wave = new WaveNumber();

    WaveOpen(Desk desk) {
        super(desk);
    }

    @Override
    Told work() {
        return desk.within(WaveDesk.class, waves -> waves.open(wave));
    }
}
