package dk.spirekraft.learn.workshop;

import java.time.LocalDate;

/// What a participant goes home with: one method, a day to use it on, and a partner.
public record Agreement(String method, LocalDate useOn, String partner) {}
