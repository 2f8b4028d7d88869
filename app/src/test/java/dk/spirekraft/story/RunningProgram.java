package dk.spirekraft.story;

import dk.spirekraft.Spirekraft;
import dk.spirekraft.measure.Invited;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/// The whole program, running for a test: its own fresh PostgreSQL, a real port, and a clock that the test sets, which
/// stands at the same morning when a class begins.
/// All tests of one run share it, so each makes a municipality of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Spirekraft.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spirekraft.folder=target/test-database/${random.uuid}",
            "spirekraft.mailbox=true",
            "spirekraft.reminders=false",
            "spirekraft.session.longest=999d",
            "spirekraft.webhooks.loopback=true",
            "spring.main.allow-bean-definition-overriding=true"
        })
@Import({
    StoryClock.Beans.class,
    Anchored.class,
    Between.class,
    Between.Holding.class,
    Cast.class,
    Colleagues.class,
    Course.class,
    Diaries.class,
    Tries.class,
    ForgottenRoute.class,
    Stage.class,
    Tales.class,
    Browsers.class,
    Invited.class,
    Statements.class,
    ViewsDrawn.class
})
@TestExecutionListeners(listeners = StoryClock.Beginning.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface RunningProgram {}
