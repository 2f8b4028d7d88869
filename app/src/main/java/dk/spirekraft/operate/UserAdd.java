package dk.spirekraft.operate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `user add`: an account with its first role.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "lets somebody in: they sign in by a link that is mailed to them")
final class UserAdd extends Work {

    @Mixin
    private Held held = new Held();

    @Option(names = "--name", required = true, description = "what they are called")
    private String name = "";

    UserAdd(Desk desk) {
        super(desk);
    }

    @Override
    Told work() {
        return desk.within(Accounts.class, accounts -> accounts.add(name, held));
    }
}
