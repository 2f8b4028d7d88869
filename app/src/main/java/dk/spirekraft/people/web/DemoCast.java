package dk.spirekraft.people.web;

import java.util.List;

/// What the demo implements to list who can be tried at the sign-in page.
@FunctionalInterface
public interface DemoCast {

    List<Part> roles();

    /// Somebody to try, shown by role.
    record Part(String role, String email) {}
}
