package nextstep.web.pages;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nextstep.web.Pages;
import nextstep.web.assets.Assets;
import nextstep.web.forms.Comeback;
import nextstep.web.forms.Saved;
import nextstep.web.languages.Languages;
import nextstep.web.languages.Typed;
import nextstep.web.languages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader is: at which address, in which language, at what moment. Every template is given it; what it says is in the
 * reader's language, and its links keep language and moment.
 */
public final class Here {
    private final Visit visit;
    private final Wording wording;
    private final Assets assets;
    private final CameBack cameBack;
    private final Templates templates;
    private final @Nullable Stand stand;

    private final Map<String, Object> always;
    private final Addresses addresses;

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
        this.addresses = new Addresses(visit);
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
        return addresses.to(path);
    }

    /** This page with another value of one parameter; without the parameter where it is null. */
    public String with(String name, @Nullable Object value) {
        return addresses.with(name, value);
    }

    /** This page as it is now, by both clocks. */
    public String now() {
        return addresses.without("on", "as-of");
    }

    /** Where this page will always say what it says now. */
    public String permanent() {
        return addresses.permanent(null, stand);
    }

    /** The same without a parameter that says how it is shown, not what. */
    public String permanentWithout(String parameter) {
        return addresses.permanent(parameter, stand);
    }

    /** What else a form of this page has to carry along, so that only these parameters change. */
    public List<Map.Entry<String, String>> carried(String... changing) {
        return addresses.carried(changing);
    }

    /** Language and moment, for a form that leads to another page. */
    public List<Map.Entry<String, String>> kept() {
        return addresses.kept();
    }

    /** A form that is sent to this address, with what was written in it where it came back. */
    public Form form(String action) {
        return new Form(this, action, cameBack);
    }

    /** This very address, for a form to come back to. */
    public String address() {
        return with(Comeback.PARAMETER, null);
    }

    /** What the form came to that led here; empty where none did, for whoever did not send one, and for another moment. */
    public @Nullable Saved saved() {
        return stand == null || past() || !visitor().signedIn()
                ? null
                : Saved.said(asked(Saved.PARAMETER))
                        .filter(saved -> saved.last() <= stand.position())
                        .orElse(null);
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
}
