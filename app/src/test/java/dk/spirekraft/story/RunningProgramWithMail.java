package dk.spirekraft.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/// The same program beside a real mail server and a real OpenID provider. Its clock is its own, and begins on a Tuesday
/// morning.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningProgram
@ContextConfiguration(initializers = {Mails.Named.class, OpenIdServer.Named.class})
public @interface RunningProgramWithMail {}
