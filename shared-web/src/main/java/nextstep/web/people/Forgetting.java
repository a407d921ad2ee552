package nextstep.web.people;

import java.time.Instant;
import nextstep.events.people.PersonId;
import nextstep.web.people.Statements.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes away all that says who a person is and all that lets them in. {@link Traces} does the same in the files. */
record Forgetting(Statements store) {

    void whoIs(PersonId person, Instant now) {
        store.together(
                new Change("delete from refused_form where replace(content, ?, '') <> content", nameWritten(person)),
                new Change(
                        "delete from refused_form where session in"
                                + " (select substr(hash, 1, 16) from session where person = ?)",
                        person.value()),
                new Change("delete from session where person = ?", person.value()),
                new Change("delete from token where person = ?", person.value()),
                new Change("delete from sign_in_link where person = ?", person.value()),
                new Change(
                        "update person set display_name = null, account = null, language = null, blocked = null, last_read = null,"
                                + " vanished = ?, changed = ? where id = ?",
                        now,
                        now,
                        person.value()));
    }

    /**
     * The name as it stands in JSON: others may have written it into a form that was refused, as a steward who makes a link does.
     * Null where there is none, which no form holds.
     */
    private @Nullable String nameWritten(PersonId person) {
        return store.one(
                        "select display_name from person where id = ? and display_name is not null",
                        row -> row.getString(1),
                        person.value())
                .map(name -> JsonMapper.shared().writeValueAsString(name))
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .orElse(null);
    }
}
