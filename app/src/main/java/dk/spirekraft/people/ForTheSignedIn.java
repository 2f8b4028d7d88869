package dk.spirekraft.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// For each person who can sign in, whatever their role: where they land, and what is theirs alone.
@AllowedFor({
    Role.SCHOOL_LEADER,
    Role.AMR,
    Role.TR,
    Role.MEMBER,
    Role.HELPER,
    Role.CONSULTANT,
    Role.SECRETARIAT,
    Role.ADMINISTRATION,
    Role.SECTOR_READER,
    Role.OPERATOR
})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForTheSignedIn {}
