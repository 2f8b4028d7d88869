package dk.spirekraft.learn.journal.web;

import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/// Somebody at the door of their own journal.
record Call(HttpServletRequest request, HttpServletResponse response, Visitor visitor, Words words) {

    UUID person() {
        return visitor.person();
    }

    /// Where what they write is kept: always the same one of the municipalities that they work in.
    UUID municipality() {
        return visitor.municipalities().stream().sorted().findFirst().orElseThrow();
    }
}
