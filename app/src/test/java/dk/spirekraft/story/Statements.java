package dk.spirekraft.story;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/// Counts the statements that the program sends to its database, so that a test can say how many a page needs.
@TestComponent
public class Statements implements BeanPostProcessor {

    private static final AtomicInteger SENT = new AtomicInteger();
    private static final AtomicInteger SENT_FOR_SESSIONS = new AtomicInteger();

    /// How many statements the work sends by itself or by requests: the fewest of three times, since others may
    /// ask meanwhile. Jobs have threads of their own, which are not counted.
    ///
    /// @param work sends the same each time
    public static int sentBy(Runnable work) {
        return fewest(work, SENT);
    }

    /// The same for those about sessions, which [#sentBy] leaves out.
    public static int sentForSessionsBy(Runnable work) {
        return fewest(work, SENT_FOR_SESSIONS);
    }

    private static int fewest(Runnable work, AtomicInteger counter) {
        return IntStream.range(0, 3).map(time -> once(work, counter)).min().orElseThrow();
    }

    private static int once(Runnable work, AtomicInteger counter) {
        int before = counter.get();
        work.run();
        return counter.get() - before;
    }

    private static boolean isAsked() {
        String name = Thread.currentThread().getName();
        return name.startsWith("tomcat-handler") || name.equals("main");
    }

    /// The scope of a connection is set again where another job had it before, which no page is the reason for;
    /// sessions are written when the page has left.
    private static void count(String sql) {
        if (sql.contains("people.session")) SENT_FOR_SESSIONS.incrementAndGet();
        else if (!sql.contains("set_config('spirekraft.municipalities'")) SENT.incrementAndGet();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(source, DataSource.class) : bean;
    }

    private static Object counting(Object counted, Class<?> face) {
        return Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {face}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && isAsked()) count(arguments[0].toString());
                    try {
                        Object result = method.invoke(counted, arguments);
                        return result instanceof Connection ? counting(result, Connection.class) : result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
