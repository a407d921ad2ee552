package nextstep.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nextstep.web.forms.FormSent;
import nextstep.web.languages.Languages;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A request as its reader means it.
 *
 * @param path the address without its parameters
 * @param parameters of the address
 * @param page whether a page is wanted; otherwise what programs read
 * @param languages that the reader understands, the best first, as codes in small letters
 * @param visitor who reads
 */
public record Visit(
        String path, Map<String, List<String>> parameters, boolean page, List<String> languages, Visitor visitor) {
    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}";

    public Visit {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        languages = languages.stream()
                .map(language -> language.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The same for an address that may be the very problem: no language that is none. A form's page says it for its form. */
    static Visit forgiving(HttpServletRequest request, Visitor visitor) {
        try {
            String chosen =
                    FormSent.in(request).flatMap(FormSent::language).orElseGet(() -> request.getParameter("lang"));
            return visit(request, chosen != null && chosen.matches(LANGUAGE) ? chosen : null, visitor);
        } catch (IllegalStateException e) { // what a container says of parameters that cannot be decoded
            return new Visit(
                    path(request),
                    Map.of(),
                    WantsPage.says(request.getHeader("Accept")),
                    Languages.chain(List.of(Languages.LAST)),
                    visitor);
        }
    }

    /**
     * The language is chosen by {@code lang}, then by the account, then by the browser.
     *
     * @throws nextstep.web.problems.ProblemRaised 400 when {@code lang} is no language
     */
    public static Visit of(HttpServletRequest request, Visitor visitor) {
        String chosen = request.getParameter("lang");
        if (chosen != null && !chosen.matches(LANGUAGE)) {
            throw Problem.malformed("lang", "lang is a language code such as en, fr or zh-hant.")
                    .raised();
        }
        return visit(request, chosen, visitor);
    }

    private static Visit visit(HttpServletRequest request, @Nullable String chosen, Visitor visitor) {
        return new Visit(
                path(request),
                parameters(request),
                WantsPage.says(request.getHeader("Accept")),
                Languages.chain(languages(request, chosen, visitor)),
                visitor);
    }

    /** The only value of a parameter; empty where there is none. */
    public @Nullable String parameter(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    /** Where the reader is, also when the container has turned to its page of errors. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }

    private static List<String> languages(HttpServletRequest request, @Nullable String chosen, Visitor visitor) {
        if (chosen != null) {
            return List.of(chosen);
        }
        List<String> languages = new ArrayList<>();
        if (visitor.language() != null) {
            languages.add(visitor.language());
        }
        if (request.getHeader("Accept-Language") == null) {
            languages.add(Languages.LAST);
        } else {
            Collections.list(request.getLocales()).forEach(locale -> languages.add(locale.toLanguageTag()));
        }
        return languages;
    }
}
