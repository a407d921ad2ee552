package nextstep.query.mandates;

import gg.jte.Content;
import nextstep.query.reading.Columns;
import nextstep.query.reading.Names;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/** Mandates and disputes as tables, and what people are called in them. */
final class MandatesTables {
    static final Columns<MandateShown> MANDATES = Columns.of("mandates", MandateShown.class)
            .with("person", "mandate-person", (one, here, names) -> called(one.person(), here, names))
            .with("kind", "mandate-kind", (one, here, names) -> here.name("mandate-kind", one.kind()))
            .with("group", "table-group", (one, here, names) -> one.group() == null ? null : names.text(one.group()))
            .with("since", "table-since", (one, here, names) -> one.since())
            .with("until", "table-until", (one, here, names) -> one.until())
            .with("given_by", "mandate-given-by-column", (one, here, names) -> called(one.givenBy(), here, names))
            .with("position", "table-position", (one, here, names) -> one.givenAt());

    static final Columns<DisputeShown> DISPUTES = Columns.of("disputes", DisputeShown.class)
            .with("about", "table-about", (one, here, names) -> one.inWords(here, names))
            .with("state", "table-state", (one, here, names) -> here.name("dispute-state", one.state()))
            .with("reason", "table-reason", (one, here, names) -> one.reason())
            .with("raised_by", "dispute-raised-by-column", (one, here, names) -> called(one.raisedBy(), here, names))
            .with("on", "table-on", (one, here, names) -> one.raisedOn())
            .with(
                    "answers",
                    "dispute-answers",
                    (one, here, names) -> one.answers().size());

    private MandatesTables() {}

    /** The same, leading to their page. */
    static Content who(@Nullable PersonShown person, Here here, Names names) {
        return person == null ? here.say("person-tracker") : names.link(person.id());
    }

    /** What a person is called; where there is none, the tracker acted by itself. */
    static String called(@Nullable PersonShown person, Here here, Names names) {
        return person == null ? here.text("person-tracker") : names.person(person.id());
    }
}
