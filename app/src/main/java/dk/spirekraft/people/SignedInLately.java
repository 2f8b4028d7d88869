package dk.spirekraft.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// For what lets others in or can't be undone: whoever signed in a while ago does so again first, see [FreshSignIn].
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedInLately {}
