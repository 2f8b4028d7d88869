package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.Method;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;

/// Who may write methods: a school's working group for their school, consultants and the secretariat also for the
/// whole municipality.
final class Authors {

    private Authors() {}

    static boolean mayWrite(Visitor visitor, School school) {
        return visitor.isInWorkingGroup(school) || mayWriteForAll(visitor, school);
    }

    static boolean mayWrite(School school) {
        return Visitors.current().filter(visitor -> mayWrite(visitor, school)).isPresent();
    }

    static boolean mayWriteForAll(Visitor visitor, School school) {
        return visitor.isAny(school, Role.CONSULTANT, Role.SECRETARIAT);
    }

    /// True if the visitor at hand may change this method, which is one of this school or of its municipality.
    static boolean mayChange(Method method, School school) {
        boolean isOfThisSchool = method.own()
                .flatMap(Method.Own::school)
                .filter(school.id()::equals)
                .isPresent();
        return Visitors.current()
                .filter(visitor -> isOfThisSchool ? mayWrite(visitor, school) : mayWriteForAll(visitor, school))
                .isPresent();
    }
}
