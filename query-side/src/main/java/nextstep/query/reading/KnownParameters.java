package nextstep.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nextstep.web.problems.Problem;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that a question does not have, so that a misspelt filter is not taken for none, and repeated ones. */
final class KnownParameters implements HandlerInterceptor {
    private final Map<HandlerMethod, List<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<String> names = known.computeIfAbsent(method, KnownParameters::of);
            if (!names.isEmpty()) {
                request.getParameterMap().forEach((name, values) -> check(name, values, names));
            }
        }
        return true;
    }

    private static void check(String name, String[] values, List<String> names) {
        if (!names.contains(name)) {
            throw Problem.malformed(name, "This question has the parameters " + String.join(", ", names) + ".")
                    .raised();
        }
        if (values.length > 1) {
            throw Problem.malformed(name, name + " is given once.").raised();
        }
    }

    /** The parameters of a question; none where it is no question of ours. */
    private static List<String> of(HandlerMethod method) {
        List<String> names = new ArrayList<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam own = parameter.getParameterAnnotation(RequestParam.class);
            if (own != null) {
                names.add(own.value().isEmpty() ? name(parameter) : own.value());
            } else if (parameter.getParameterType() == Page.class) {
                names.addAll(Questions.OF_LISTS);
            }
        }
        boolean question = List.of(method.getMethodParameters()).stream()
                .anyMatch(parameter -> parameter.getParameterType() == Asked.class);
        if (question) {
            names.addAll(Questions.OF_ALL);
        }
        return question ? List.copyOf(names) : List.of();
    }

    private static String name(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }
}
