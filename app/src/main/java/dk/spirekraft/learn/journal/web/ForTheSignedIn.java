package dk.spirekraft.learn.journal.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A journal is for each person who can sign in, whatever their role; the code does the rest.
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
@interface ForTheSignedIn {}
