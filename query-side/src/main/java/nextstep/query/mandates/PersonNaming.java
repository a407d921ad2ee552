package nextstep.query.mandates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.events.people.PersonId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Name;
import nextstep.query.reading.Naming;
import nextstep.query.views.Snapshot;
import nextstep.web.people.Accounts;
import nextstep.web.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People are called by the names they have now, whatever the moment; who had theirs removed has none. */
@Component
final class PersonNaming implements Naming {
    private final Accounts accounts;

    PersonNaming(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        Map<String, Optional<Name>> found = new HashMap<>();
        return id -> found.computeIfAbsent(id.value(), this::name).orElse(null);
    }

    private Optional<Name> name(String id) {
        return accounts.names()
                .person(new PersonId(id))
                .filter(person -> !person.vanished())
                .map(Person::shown)
                .map(name -> new Name(name, null));
    }
}
