package dk.spirekraft.operate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `role grant`: one more role for somebody with an account.
@Command(name = "grant", mixinStandardHelpOptions = true, description = "gives a role to somebody who has an account")
final class RoleGrant extends Work {

    @Mixin
    private Held held = new Held();

    RoleGrant(Desk desk) {
        super(desk);
    }

    @Override
    Told work() {
        return desk.within(Accounts.class, accounts -> accounts.grant(held));
    }
}
