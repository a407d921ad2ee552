package nextstep.command.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the command that a path names, segment by segment; a literal segment goes before a variable one. */
public final class Routes {
    private final List<Route> all;
    private final Node root = new Node();

    public Routes(List<Route> routes) {
        all = List.copyOf(routes);
        all.forEach(this::add);
    }

    /** Every route there is. */
    public List<Route> all() {
        return all;
    }

    /** The route of a path, with the values of its variables in order; empty where no command has this path. */
    Optional<Match> match(List<String> segments) {
        List<String> values = new ArrayList<>();
        Route found = found(root, segments, 0, values);
        return found == null ? Optional.empty() : Optional.of(new Match(found, List.copyOf(values)));
    }

    private void add(Route route) {
        Node node = root;
        for (String segment : route.segments()) {
            node = Route.isVariable(segment) ? node.orAnything() : node.orLiteral(segment);
        }
        if (node.route != null) {
            throw new IllegalArgumentException(node.route.command() + " and " + route.command() + " share a path");
        }
        node.route = route;
    }

    private static @Nullable Route found(Node node, List<String> segments, int at, List<String> values) {
        if (at == segments.size()) {
            return node.route;
        }
        Node literal = node.literals.get(segments.get(at));
        Route route = literal == null ? null : found(literal, segments, at + 1, values);
        if (route == null && node.anything != null && !segments.get(at).isEmpty()) {
            values.add(segments.get(at));
            route = found(node.anything, segments, at + 1, values);
            if (route == null) {
                values.removeLast();
            }
        }
        return route;
    }

    /** A route, and what stands in the path where it has variables. */
    record Match(Route route, List<String> values) {}

    private static final class Node {
        private final Map<String, Node> literals = new HashMap<>();
        private @Nullable Node anything;
        private @Nullable Route route;

        Node orLiteral(String segment) {
            return literals.computeIfAbsent(segment, key -> new Node());
        }

        Node orAnything() {
            if (anything == null) {
                anything = new Node();
            }
            return anything;
        }
    }
}
