package nextstep.query.reading;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.events.groups.RegionId;
import nextstep.events.people.PersonId;
import nextstep.events.values.Context;
import nextstep.query.views.Snapshot;
import nextstep.web.Pages;
import nextstep.web.languages.Typed;
import nextstep.web.languages.Wording;
import nextstep.web.pages.Here;
import nextstep.web.people.Operator;
import nextstep.web.people.Person;
import org.jspecify.annotations.Nullable;

/** What the things that a page mentions are called, and where their own pages are. */
public final class Names {
    private final List<Naming> namings;
    private final List<String> languages;
    private final Snapshot snapshot;
    private final Moment moment;
    private final Map<String, Function<StreamId, @Nullable Name>> asked = new HashMap<>();
    private @Nullable Here here;

    Names(List<Naming> namings, List<String> languages, Snapshot snapshot, Moment moment) {
        this.namings = namings;
        this.languages = languages;
        this.snapshot = snapshot;
        this.moment = moment;
    }

    void shownTo(Here reader) {
        here = reader;
    }

    /** The name alone, where no markup can stand; the key of the id where there is none. */
    public String text(StreamId id) {
        Name name = of(id);
        return name == null ? inWords(id, false).map(PlainText::of).orElseGet(id::key) : name.text();
    }

    /** The name, in its own language and direction. */
    public Content of(StreamId id, boolean linked) {
        if (id instanceof PersonId person) {
            return person(person, linked && !Operator.is(person));
        }
        Name name = of(id);
        Optional<Content> words = name == null ? inWords(id, linked) : Optional.empty();
        return words.orElseGet(() -> name(id, name, linked));
    }

    private Content name(StreamId id, @Nullable Name name, boolean linked) {
        return output -> {
            output.writeContent(linked ? "<a href=\"" : "<bdi");
            if (linked) {
                Escape.htmlAttribute(here == null ? Pages.of(id) : here.to(Pages.of(id)), output);
                output.writeContent("\"");
            }
            if (name != null
                    && name.language() != null
                    && (here == null
                            || !name.language().code().equals(here.wording().code()))) {
                output.writeContent(" lang=\"" + name.language().code() + "\"");
            }
            output.writeContent(linked ? "><bdi>" : ">");
            Escape.htmlContent(name == null ? id.key() : name.text(), output);
            output.writeContent(linked ? "</bdi></a>" : "</bdi>");
        };
    }

    /** The views that say what things are called. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The moment that the names are of. */
    public Moment moment() {
        return moment;
    }

    /** A link to its page, which says its name. */
    public Content link(StreamId id) {
        return of(id, true);
    }

    /** The name of the thing with this id, in its own language and direction. */
    public Content called(String id) {
        return of(id(id), false);
    }

    /** It is this very name. */
    public boolean isCalled(String id, String name) {
        return text(id(id)).equals(name);
    }

    private static StreamId id(String id) {
        return () -> id;
    }

    /** The name a person has now; in the reader's language that there is none any more, or that it was whoever runs the tracker. */
    public String person(PersonId id) {
        Wording wording = Objects.requireNonNull(here).wording();
        if (Operator.is(id)) {
            return wording.text("person-operator");
        }
        Name name = of(id);
        if (name == null) {
            return wording.text("person-former");
        }
        return name.text().equals(Person.HIDDEN) ? wording.text("person-hidden") : name.text();
    }

    private Content person(PersonId id, boolean linked) {
        return output -> {
            output.writeContent(linked ? "<a href=\"" : "");
            if (linked) {
                Escape.htmlAttribute(here == null ? Pages.of(id) : here.to(Pages.of(id)), output);
                output.writeContent("\">");
            }
            output.writeContent("<bdi>");
            Escape.htmlContent(person(id), output);
            output.writeContent(linked ? "</bdi></a>" : "</bdi>");
        };
    }

    /** A happening in its sentence. */
    public Content told(Happening happening) {
        Object[] named = happening.named().stream().map(this::shown).toArray();
        return Objects.requireNonNull(here).say(happening.message(), named);
    }

    private Object shown(Object named) {
        return switch (named) {
            case StreamId id -> link(id);
            case Context context -> context(context);
            case Number number -> number;
            default -> new Typed(named.toString());
        };
    }

    /** Where something happens: everywhere, in a region, a country, a language, a theme or a project. */
    public Content context(Context context) {
        return context.kind() == Context.Kind.REGION
                ? of(new RegionId(context.code()), false)
                : output -> Escape.htmlContent(contextText(context), output);
    }

    /** The same where no markup can stand. */
    public String contextText(Context context) {
        Wording wording = Objects.requireNonNull(here).wording();
        return switch (context.kind()) {
            case GLOBAL -> wording.text("context-global");
            case REGION -> text(new RegionId(context.code()));
            case COUNTRY -> wording.countryName(context.code());
            case LANGUAGE -> wording.languageName(context.code());
            case PROJECT -> Projects.called(context.code(), wording);
            case THEME -> context.code();
        };
    }

    private @Nullable Name of(StreamId id) {
        return asked.computeIfAbsent(kind(id), this::naming).apply(id);
    }

    private Optional<Content> inWords(StreamId id, boolean linked) {
        Here reader = here;
        return reader == null
                ? Optional.empty()
                : namings.stream()
                        .filter(naming -> naming.kind().equals(kind(id)))
                        .findFirst()
                        .flatMap(naming -> naming.inWords(id, linked, reader, this));
    }

    private static String kind(StreamId id) {
        return id.value().substring(0, id.value().indexOf(':'));
    }

    private Function<StreamId, @Nullable Name> naming(String kind) {
        for (Naming naming : namings) {
            if (naming.kind().equals(kind)) {
                return naming.at(snapshot, moment, languages);
            }
        }
        return id -> null;
    }
}
