package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.Method;
import dk.spirekraft.web.Words;

/// What stands in a method's form before anybody has typed: the words of a method that is there already.
final class FilledForm {

    private FilledForm() {}

    /// For a new method of the school that begins as a copy of this one.
    static MethodForm copying(Method method, Words words) {
        return MethodForm.of(
                method.card(),
                MethodForm.SCHOOL,
                method.card().id(),
                words.language().tag());
    }

    /// For changing this method where it stands.
    static MethodForm changing(Method method, Words words) {
        boolean ofSchool = method.own().flatMap(Method.Own::school).isPresent();
        return MethodForm.of(
                method.card(),
                ofSchool ? MethodForm.SCHOOL : MethodForm.MUNICIPALITY,
                "",
                words.language().tag());
    }
}
