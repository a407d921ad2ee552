package nextstep.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextstep.web.problems.Problem;

/** The fact that a command takes back: {@code POST /plans/x/steps/y/unblock?undoes=7}. */
final class UndoneFact {
    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)undoes=([^&]*)");
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private UndoneFact() {}

    /** Its position, as the address says it; the body belongs to the command alone. */
    static Optional<Long> in(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher parameter = PARAMETER.matcher(query == null ? "" : query);
        if (!parameter.find()) {
            return Optional.empty();
        }
        String position = parameter.group(1);
        if (!POSITION.matcher(position).matches()) {
            throw Problem.malformed("undoes", "undoes is the position of a fact in the log: ?undoes=7.")
                    .raised();
        }
        return Optional.of(Long.valueOf(position));
    }
}
