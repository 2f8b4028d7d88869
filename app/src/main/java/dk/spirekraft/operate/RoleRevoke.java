package dk.spirekraft.operate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `role revoke`: takes a role away, but never the last one that can let others in.
@Command(name = "revoke", mixinStandardHelpOptions = true, description = "takes a role away")
final class RoleRevoke extends Work {

    @Mixin
    private Held held = new Held();

    RoleRevoke(Desk desk) {
        super(desk);
    }

    @Override
    Told work() {
        return desk.within(Accounts.class, accounts -> accounts.revoke(held));
    }
}
