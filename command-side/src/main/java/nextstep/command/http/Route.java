package nextstep.command.http;

import java.util.Arrays;
import java.util.List;
import nextstep.command.AskedAs;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.web.input.Shape;
import nextstep.web.input.Shapes;

/**
 * The way to a command.
 *
 * @param path as it is written beside the command, variables in braces
 * @param segments of the path, in order; those in braces fill the components of the same name
 * @param variables the names of the components that the path fills
 * @param shape what the command looks like
 */
public record Route(
        Class<? extends Command> command,
        String path,
        List<String> segments,
        List<String> variables,
        Shape.Thing shape) {
    public Route {
        segments = List.copyOf(segments);
        variables = List.copyOf(variables);
    }

    /**
     * The route of a command by its {@link Post} path.
     *
     * @throws IllegalArgumentException when it has none, names a component that is not there, or no right it needs: a
     *     mistake in the program
     */
    static Route of(Class<? extends Command> command) {
        Post post = command.getAnnotation(Post.class);
        if (post == null) {
            throw new IllegalArgumentException(command + " has no path");
        }
        if (!command.isAnnotationPresent(Needs.class) && !AskedAs.class.isAssignableFrom(command)) {
            throw new IllegalArgumentException(command + " does not say on what right it may be asked for");
        }
        List<String> segments = split(post.value());
        List<String> variables =
                segments.stream().filter(Route::isVariable).map(Route::variable).toList();
        Route route =
                new Route(command, post.value(), segments, variables, Shapes.thing(command.asSubclass(Record.class)));
        route.variables().forEach(route::checked);
        return route;
    }

    static List<String> split(String path) {
        return Arrays.asList(path.substring(1).split("/", -1));
    }

    static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    static String variable(String segment) {
        return segment.substring(1, segment.length() - 1);
    }

    private void checked(String variable) {
        boolean fits = shape.parts().stream()
                .anyMatch(part -> part.name().equals(variable) && part.shape() instanceof Shape.Single);
        if (!fits) {
            throw new IllegalArgumentException(command + " has no id or value named " + variable);
        }
    }
}
