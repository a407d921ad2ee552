package nextstep.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Executable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nextstep.web.PositionHeaders;
import nextstep.web.forms.Comeback;
import nextstep.web.forms.Saved;
import nextstep.web.pages.Visit;
import nextstep.web.pages.Visitor;
import nextstep.web.pages.Visitors;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads what every question carries: {@link Asked}, and {@link Page} where a list is asked for. */
final class Questions implements HandlerMethodArgumentResolver {
    static final List<String> OF_ALL = List.of("as-of", "on", "lang", "as", PositionHeaders.NOT_OLDER_THAN_PARAMETER);
    /** Of what is told of the log itself, which knows no moments: a page still has a language, and is led to by a form. */
    static final List<String> OF_THE_LOG = List.of("lang", PositionHeaders.NOT_OLDER_THAN_PARAMETER);

    /** For pages alone: what came of a form. */
    static final List<String> OF_PAGES = List.of(Comeback.PARAMETER, Saved.PARAMETER);

    static final List<String> OF_LISTS = List.of("limit", "offset");

    private final Visitors visitors;

    Questions(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class || parameter.getParameterType() == Page.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        return parameter.getParameterType() == Page.class ? page(request) : asked(request, parameter.getExecutable());
    }

    private static Page page(HttpServletRequest request) {
        return new Page((int) number(request.getParameter("limit"), "limit", Page.DEFAULT), (int)
                number(request.getParameter("offset"), "offset", 0));
    }

    private Asked asked(HttpServletRequest request, @Nullable Executable question) {
        String asOf = request.getParameter("as-of");
        String header = request.getHeader(PositionHeaders.NOT_OLDER_THAN);
        String parameter = request.getParameter(PositionHeaders.NOT_OLDER_THAN_PARAMETER);
        Visitor visitor = visitors.of(request);
        return new Asked(
                asOf == null ? new AsOf.Now() : AsOf.of("as-of", asOf),
                day(request.getParameter("on")),
                number(parameter != null ? parameter : header, PositionHeaders.NOT_OLDER_THAN_PARAMETER, -1),
                Visit.of(request, visitor),
                address(request),
                request.getHeader("If-None-Match"),
                Filtered.by(request, question),
                isShared(request, visitor),
                Zipped.takenBy(request),
                form(request.getParameter("as")));
    }

    /** Whoever shows who they are, or that they come from a form, is not taken for just anybody. */
    private static boolean isShared(HttpServletRequest request, Visitor visitor) {
        return !visitor.signedIn()
                && request.getHeader("Authorization") == null
                && OF_PAGES.stream().allMatch(name -> request.getParameter(name) == null);
    }

    private static @Nullable Form form(@Nullable String name) {
        return name == null
                ? null
                : Form.named(name)
                        .orElseThrow(() -> Problem.malformed("as", "as is csv, wikitext, tab, map, ics or atom.")
                                .raised());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.malformed("on", "on is a day such as 2026-11-22.").raised();
        }
    }

    private static long number(@Nullable String text, String field, long otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("-?\\d{1,9}|\\d{1,18}")) {
            throw Problem.malformed(field, "$1 is a whole number.", field).raised();
        }
        return Long.parseLong(text);
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
