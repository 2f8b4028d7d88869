package dk.spirekraft.people.web;

import org.jspecify.annotations.Nullable;

/// What a role is to become, or to whom it is lent and until when, as sent.
record RoleForm(
        @Nullable String role,
        @Nullable String stedfortraeder,
        @Nullable String dag) {

    RolePage.Typed typed() {
        return new RolePage.Typed(text(role), text(stedfortraeder), text(dag));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
