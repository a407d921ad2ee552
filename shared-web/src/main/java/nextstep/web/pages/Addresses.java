package nextstep.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nextstep.web.PositionHeaders;
import nextstep.web.forms.Comeback;
import nextstep.web.forms.Saved;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where links from a page lead. They keep language and moment, and nothing that was said to this reader at this visit. */
final class Addresses {
    /** A path of which nothing has to be encoded. */
    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9/._~:-]*");

    /** What goes along to the next page. */
    private static final List<String> KEPT = List.of("lang", "on", "as-of");

    /** What is said once, to whoever comes here from a form. */
    private static final List<String> ONCE =
            List.of(PositionHeaders.NOT_OLDER_THAN_PARAMETER, Comeback.PARAMETER, Saved.PARAMETER);

    private final Visit visit;
    private @Nullable String keptBehindPaths;

    Addresses(Visit visit) {
        this.visit = visit;
    }

    /** A page of ours, in the same language and at the same moment. */
    String to(String path) {
        return PLAIN.matcher(path).matches()
                ? path + alsoKept()
                : address(UriComponentsBuilder.fromUriString(path), kept());
    }

    /** The parameters that every link keeps, as they stand behind a path without any: a page has hundreds of links. */
    private String alsoKept() {
        String also = keptBehindPaths;
        if (also == null) {
            also = address(UriComponentsBuilder.newInstance(), kept());
            keptBehindPaths = also;
        }
        return also;
    }

    /** This page, its list from the beginning, with another value of one parameter; without it where that is null. */
    String with(String name, @Nullable Object value) {
        Map<String, List<String>> parameters = parametersWithout("offset", name);
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
        return at(parameters);
    }

    /** This page without these parameters. */
    String without(String... names) {
        return at(parametersWithout(names));
    }

    /** This page without a parameter, as it stands by both clocks. */
    String permanent(@Nullable String without, @Nullable Stand stand) {
        Map<String, List<String>> parameters = without == null ? parametersWithout() : parametersWithout(without);
        if (stand != null) {
            parameters.put("on", List.of(stand.on().toString()));
            parameters.put("as-of", List.of(Long.toString(stand.position())));
        }
        return at(parameters);
    }

    /** What else a form of this page has to carry along, so that only these parameters change. */
    List<Map.Entry<String, String>> carried(String... changing) {
        Map<String, List<String>> parameters = parametersWithout(changing);
        parameters.remove("offset");
        return flat(parameters);
    }

    /** Language and moment, for a form that leads to another page. */
    List<Map.Entry<String, String>> kept() {
        return carried().stream()
                .filter(parameter -> KEPT.contains(parameter.getKey()))
                .toList();
    }

    private Map<String, List<String>> parametersWithout(String... names) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(visit.parameters());
        List<String> out = new ArrayList<>(List.of(names));
        out.addAll(ONCE);
        out.forEach(parameters::remove);
        return parameters;
    }

    private String at(Map<String, List<String>> parameters) {
        return address(UriComponentsBuilder.fromPath(visit.path()), flat(parameters));
    }

    private static List<Map.Entry<String, String>> flat(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> Map.entry(parameter.getKey(), value)))
                .toList();
    }

    private static String address(UriComponentsBuilder link, List<Map.Entry<String, String>> parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> parameter : parameters) {
            String variable = "v" + values.size();
            link.queryParam(parameter.getKey(), "{" + variable + "}");
            values.put(variable, parameter.getValue());
        }
        return link.encode().buildAndExpand(values).toUriString();
    }
}
