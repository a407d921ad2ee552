package nextstep.web;

import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Where a started program can be reached from this machine. */
public final class Listening {
    private Listening() {}

    /** {@code http://127.0.0.1:8080}. */
    public static String at(ApplicationContext program) {
        Environment environment = program.getEnvironment();
        String address = environment.getProperty("server.address", "127.0.0.1");
        String reached = address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
        String host = reached.indexOf(':') < 0 ? reached : "[" + reached + "]";
        return "http://" + host + ":" + environment.getProperty("local.server.port");
    }
}
