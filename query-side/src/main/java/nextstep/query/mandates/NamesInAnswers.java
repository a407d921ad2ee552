package nextstep.query.mandates;

import nextstep.events.people.PersonId;
import nextstep.web.people.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Names whoever said something while an answer is written, because the views hold no names. */
@Configuration(proxyBeanMethods = false)
class NamesInAnswers {
    @Bean
    JacksonModule namesOfWhoSaidIt(Accounts accounts) {
        return new SimpleModule("names-in-answers").addSerializer(SaidBy.class, new ByName(accounts));
    }

    private static final class ByName extends StdSerializer<SaidBy> {
        private final Accounts accounts;

        ByName(Accounts accounts) {
            super(SaidBy.class);
            this.accounts = accounts;
        }

        @Override
        public void serialize(SaidBy by, JsonGenerator json, SerializationContext context) {
            json.writePOJO(PersonShown.of(by.id(), name(by.id(), context)));
        }

        /** Each person is asked for once in an answer, however often they stand in it. */
        private String name(PersonId id, SerializationContext context) {
            if (context.getAttribute(id) instanceof String known) {
                return known;
            }
            String name = accounts.names().shown(id);
            context.setAttribute(id, name);
            return name;
        }
    }
}
