package nextstep.query.reading;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nextstep.query.feeds.AtomFeed;
import nextstep.query.feeds.CalendarFeed;
import nextstep.query.feeds.Place;
import nextstep.query.maps.CommonsMap;
import nextstep.query.tables.About;
import nextstep.query.tables.TableForm;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Writes an answer down in the forms in which it is taken along. */
final class Taking {
    private final Sheet sheet;
    private final Moment moment;
    private final Here here;
    private final Names names;
    private final String site =
            ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();

    Taking(Sheet sheet, Moment moment, Here here, Names names) {
        this.sheet = sheet;
        this.moment = moment;
        this.here = here;
        this.names = names;
    }

    String written(Form form, Answer answer) {
        List<?> things = answer.things();
        return switch (form) {
            case CSV -> table(TableForm.CSV, things);
            case WIKITEXT -> table(TableForm.WIKITEXT, things);
            case TAB -> table(TableForm.COMMONS, things);
            case MAP -> CommonsMap.of(Objects.requireNonNull(sheet.map()).of(answer.named(), here, names), about());
            case ICS -> CalendarFeed.of(picked(sheet.dates(), things), place());
            case ATOM -> AtomFeed.of(picked(sheet.moved(), things), place());
        };
    }

    private String table(TableForm form, List<?> things) {
        return form.write(Objects.requireNonNull(sheet.columns()).table(things, here, names), about());
    }

    private About about() {
        String stands = here.text("table-stands", moment.position(), moment.on());
        return new About(here.wording().code(), site + here.permanentWithout("as"), stands);
    }

    private <P> List<P> picked(@Nullable Picked<P> picked, List<?> things) {
        return things.stream()
                .<P>flatMap(thing -> picked == null ? Stream.empty() : picked.of(thing, here, names))
                .toList();
    }

    /** What it is about, where it is about one thing; else what the whole is called. */
    private String title() {
        String about = here.asked("about");
        if (about != null && about.contains(":")) {
            return names.text(() -> about);
        }
        return sheet.columns() == null ? here.path() : here.text(sheet.columns().title());
    }

    private Place place() {
        return new Place(
                site,
                site + here.with("as", null),
                here.wording().code(),
                here.text("frame-title", title()),
                moment.time() == null ? Instant.EPOCH : moment.time());
    }
}
