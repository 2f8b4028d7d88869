package dk.spirekraft.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may use a route. A route without it or [OpenToAll] is refused to everybody.
///
/// With a `{school}` in the path the role must be held at that school or its municipality; others get 404, for they
/// may not know that the page exists.
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedFor {
    Role[] value();
}
