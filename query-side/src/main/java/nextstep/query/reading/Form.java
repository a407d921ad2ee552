package nextstep.query.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** A form in which an answer can be taken along, beside JSON and the page. */
public enum Form {
    CSV("text/csv;charset=UTF-8"),
    WIKITEXT("text/x-wiki;charset=UTF-8"),
    /** Tabular data for Wikimedia Commons. */
    TAB("application/json;charset=UTF-8"),
    /** Map data for Wikimedia Commons. */
    MAP("application/json;charset=UTF-8"),
    /** Days for a calendar. */
    ICS("text/calendar;charset=UTF-8"),
    /** What moved, for a feed reader. */
    ATOM("application/atom+xml;charset=UTF-8");

    private final String type;

    Form(String type) {
        this.type = type;
    }

    /** The form of this name, in small letters. */
    static Optional<Form> named(String name) {
        return Stream.of(values()).filter(form -> form.ending().equals(name)).findFirst();
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(type);
    }

    /** Its name in addresses, which files of it end with. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Files are saved; calendars and feed readers come for it again and again. */
    boolean isFile() {
        return this != ICS && this != ATOM;
    }

    /** What a file of it is called, after the address and the day: {@code coordination-2026-11-27.csv}. */
    String file(Asked asked, LocalDate on) {
        String name = asked.visit().path().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name + "-" + on + "." + ending();
    }
}
