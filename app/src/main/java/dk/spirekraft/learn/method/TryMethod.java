package dk.spirekraft.learn.method;

import dk.spirekraft.people.School;

/// What trials implement to be planned straight from a method. Without it no page offers *Prøv denne*.
@FunctionalInterface
public interface TryMethod {

    /// Where a trial of the method is planned at the school.
    ///
    /// @param method its name in addresses
    String address(School school, String method);
}
