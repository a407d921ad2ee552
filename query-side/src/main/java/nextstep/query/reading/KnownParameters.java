package nextstep.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nextstep.web.problems.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a question does not have, so that a misspelt filter is not taken for none, and repeated ones where
 * the question takes one.
 */
final class KnownParameters implements HandlerInterceptor {
    private static final String OURS = "nextstep.query";

    private final Map<HandlerMethod, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Map<String, Boolean> names = known.computeIfAbsent(method, KnownParameters::of);
            if (!names.isEmpty()) {
                request.getParameterMap().forEach((name, values) -> check(name, values, names));
            }
        }
        return true;
    }

    private static void check(String name, String[] values, Map<String, Boolean> repeatable) {
        if (!repeatable.containsKey(name) && !Questions.OF_PAGES.contains(name)) {
            throw Problem.malformed(
                            name, "This question has the parameters $1.", String.join(", ", repeatable.keySet()))
                    .raised();
        }
        if (values.length > 1 && !Boolean.TRUE.equals(repeatable.get(name))) {
            throw Problem.malformed(name, "$1 is given once.", name).raised();
        }
    }

    /** The parameters of a question, and whether each may be repeated; none where it is no question of ours. */
    private static Map<String, Boolean> of(HandlerMethod method) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam own = parameter.getParameterAnnotation(RequestParam.class);
            if (own != null) {
                boolean repeatable = parameter.getParameterType() == List.class;
                names.put(own.value().isEmpty() ? name(parameter) : own.value(), repeatable);
            } else if (parameter.getParameterType() == Page.class) {
                Questions.OF_LISTS.forEach(name -> names.put(name, false));
            }
        }
        boolean question = List.of(method.getMethodParameters()).stream()
                .anyMatch(parameter -> parameter.getParameterType() == Asked.class);
        (question ? Questions.OF_ALL : Questions.OF_THE_LOG).forEach(name -> names.put(name, false));
        return method.getBeanType().getPackageName().startsWith(OURS) ? names : Map.of();
    }

    private static String name(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }
}
