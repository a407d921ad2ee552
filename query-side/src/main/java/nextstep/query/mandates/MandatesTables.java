package nextstep.query.mandates;

import nextstep.query.reading.Columns;
import nextstep.web.pages.Here;
import nextstep.web.people.Person;
import org.jspecify.annotations.Nullable;

/** Mandates and disputes as tables, and what people are called in them. */
final class MandatesTables {
    static final Columns<MandateShown> MANDATES = Columns.of("mandates", MandateShown.class)
            .with("person", "mandate-person", (one, here, names) -> called(one.person(), here))
            .with("kind", "mandate-kind", (one, here, names) -> here.name("mandate-kind", one.kind()))
            .with("group", "table-group", (one, here, names) -> one.group() == null ? null : names.text(one.group()))
            .with("since", "table-since", (one, here, names) -> one.since())
            .with("until", "table-until", (one, here, names) -> one.until())
            .with("given_by", "mandate-given-by-column", (one, here, names) -> called(one.givenBy(), here))
            .with("position", "table-position", (one, here, names) -> one.givenAt());

    static final Columns<DisputeShown> DISPUTES = Columns.of("disputes", DisputeShown.class)
            .with("about", "table-about", (one, here, names) -> names.text(one.subject()))
            .with("state", "table-state", (one, here, names) -> here.name("dispute-state", one.state()))
            .with("reason", "table-reason", (one, here, names) -> one.reason())
            .with("raised_by", "dispute-raised-by-column", (one, here, names) -> called(one.raisedBy(), here))
            .with("on", "table-on", (one, here, names) -> one.raisedOn())
            .with(
                    "answers",
                    "dispute-answers",
                    (one, here, names) -> one.answers().size());

    private MandatesTables() {}

    /** The name, or in the reader's language that there is none any more, or that it was whoever runs the tracker. */
    static String called(@Nullable PersonShown person, Here here) {
        if (person == null) {
            return here.text("person-tracker");
        }
        return switch (person.name()) {
            case Person.FORMER -> here.text("person-former");
            case Person.HIDDEN -> here.text("person-hidden");
            case PersonShown.OPERATOR -> here.text("person-operator");
            case "" -> person.id().key();
            default -> person.name();
        };
    }
}
