package nextstep.web.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nextstep.web.Pages;
import nextstep.web.assets.Assets;
import nextstep.web.forms.Comeback;
import nextstep.web.languages.Languages;
import nextstep.web.languages.Typed;
import nextstep.web.languages.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a reader is: at which address, in which language, at what moment. Every template is given it; what it says is in the
 * reader's language, and its links keep language and moment.
 */
public final class Here {
    /** A path of which nothing has to be encoded. */
    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9/._~:-]*");

    /** What goes along to the next page. */
    private static final List<String> KEPT = List.of("lang", "on", "as-of");

    private final Visit visit;
    private final Wording wording;
    private final Assets assets;
    private final CameBack cameBack;
    private final Templates templates;
    private final @Nullable Stand stand;

    private final Map<String, Object> always;
    private @Nullable String keptBehindPaths;

    Here(
            Visit visit,
            Wording wording,
            Assets assets,
            CameBack cameBack,
            Templates templates,
            @Nullable Stand stand,
            Map<String, Object> always) {
        this.templates = templates;
        this.always = Map.copyOf(always);
        this.visit = visit;
        this.wording = wording;
        this.assets = assets;
        this.cameBack = cameBack;
        this.stand = stand;
    }

    /** The whole page: what all pages have, around this content. */
    public Content frame(String title, Content content) {
        Content whole = cameBack.above(this, content);
        return Templates.OF_EVERY_PAGE.piece("pages/frame", Map.of("here", this, "title", title, "content", whole));
    }

    /** What a template of the same house makes of a thing, as a piece of the page. */
    public Content piece(String template, Object item) {
        Map<String, Object> with = new HashMap<>(always);
        with.put("here", this);
        with.put("item", item);
        return templates.piece(template, with);
    }

    /** A message as a piece of a page. */
    public Content say(String key, Object... with) {
        return wording.say(key, with);
    }

    /** A message where no markup can stand, or where none is needed. */
    public String text(String key, Object... with) {
        return wording.text(key, with);
    }

    /** There is a message of this key. */
    public boolean knows(String key) {
        return wording.knows(key);
    }

    /** The message for one of several kinds: {@code state-under-way}. */
    public String name(String prefix, Enum<?> kind) {
        return wording.text(prefix + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** How the reader's language says numbers, days and lists. */
    public Wording wording() {
        return wording;
    }

    /** Something that a person typed, which stands by itself. */
    public Content typed(Object text) {
        return wording.say("typed", new Typed(text.toString()));
    }

    /** The same in another language, at the same place. */
    public String in(String language) {
        return with("lang", language);
    }

    /** A page of ours, in the same language and at the same moment. */
    public String to(String path) {
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

    /** This page with another value of one parameter; without the parameter where it is null. */
    public String with(String name, @Nullable Object value) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(visit.parameters());
        List.of("offset", "not-older-than", Comeback.PARAMETER).forEach(parameters::remove);
        parameters.remove(name);
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
        return at(parameters);
    }

    /** This page as it is now, by both clocks. */
    public String now() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(visit.parameters());
        List.of("on", "as-of", "not-older-than", Comeback.PARAMETER).forEach(parameters::remove);
        return at(parameters);
    }

    /** Where this page will always say what it says now. */
    public String permanent() {
        return permanentWithout("not-older-than");
    }

    /** The same without a parameter that says how it is shown, not what. */
    public String permanentWithout(String parameter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(visit.parameters());
        List.of(parameter, "not-older-than", Comeback.PARAMETER).forEach(parameters::remove);
        if (stand != null) {
            parameters.put("on", List.of(stand.on().toString()));
            parameters.put("as-of", List.of(Long.toString(stand.position())));
        }
        return at(parameters);
    }

    /** What else a form of this page has to carry along, so that only these parameters change. */
    public List<Map.Entry<String, String>> carried(String... changing) {
        List<String> out = new ArrayList<>(List.of(changing));
        out.addAll(List.of("offset", "not-older-than", Comeback.PARAMETER));
        return visit.parameters().entrySet().stream()
                .filter(parameter -> !out.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> Map.entry(parameter.getKey(), value)))
                .toList();
    }

    /** Language and moment, for a form that leads to another page. */
    public List<Map.Entry<String, String>> kept() {
        return carried().stream()
                .filter(parameter -> KEPT.contains(parameter.getKey()))
                .toList();
    }

    /** A form that is sent to this address, with what was written in it where it came back. */
    public Form form(String action) {
        return new Form(this, action, cameBack);
    }

    /** This very address, for a form to come back to. */
    public String address() {
        return with(Comeback.PARAMETER, null);
    }

    /** What the address says for a parameter. */
    public @Nullable String asked(String parameter) {
        return visit.parameter(parameter);
    }

    public String path() {
        return visit.path();
    }

    public Visitor visitor() {
        return visit.visitor();
    }

    /** As of when the page stands; empty where it stands for no moment, as a sign-in page. */
    public @Nullable Stand stand() {
        return stand;
    }

    /** Where one hears that what this page shows has changed; empty for a past state and for pages without news. */
    public @Nullable String live() {
        return stand == null || past()
                ? null
                : Pages.heardOf(visit.path())
                        .map(about -> "/live/" + about + "?since=" + stand.position())
                        .orElse(null);
    }

    /** The page speaks of another moment than now. */
    public boolean past() {
        return stand != null && (asked("on") != null || asked("as-of") != null);
    }

    /** Where an asset is, under a name that changes with it. */
    public String asset(String name) {
        return assets.path(name);
    }

    /** All languages that pages speak. */
    public List<String> languages() {
        return Languages.SPOKEN;
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
