package nextstep.command.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nextstep.command.catalogue.FormCluster;
import nextstep.command.catalogue.SelectInitiative;
import nextstep.command.conversations.PublishOutcome;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Theme;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Conversations, what sources say of them, and what they led to. */
record ShippedConversations(String about, Counts counts, List<ShippedConversation> conversations) {

    static ShippedConversations read() {
        return ShippedFile.read(ShippedConversations.class, "conversations.json");
    }

    List<Chapter> chapters() {
        return List.of(
                Chapter.of("conversations", conversations.stream().flatMap(ShippedConversation::facts)),
                Chapter.of("outcomes and clusters", conversations.stream().flatMap(ShippedConversation::decisions)));
    }

    record Counts(int conversations, int figures, int selections, int clusters) {}

    /** What a conversation decided. Each initiative in its themes is thereby selected for global coordination. */
    record Outcome(Prose summary, @Nullable Prose caveat, LocalDate on, List<Theme> themes, Source source) {
        Stream<Shipped> facts(ConversationId conversation) {
            Shipped published = new Shipped(
                    "publish-outcome", new PublishOutcome(conversation, summary, caveat, themes, on, source));
            Stream<Shipped> selected = themes.stream()
                    .flatMap(theme -> theme.initiatives().stream().map(each -> selected(each, theme, conversation)));
            return Stream.concat(Stream.of(published), selected);
        }

        /** The inputs of these decisions are older than the log and not in it, so none are named. */
        private Shipped selected(InitiativeId initiative, Theme theme, ConversationId conversation) {
            return new Shipped(
                    "select/" + on,
                    new SelectInitiative(initiative, summary, conversation, theme.title(), null, on, source));
        }
    }

    record Cluster(
            ClusterId id, String letter, Title title, List<InitiativeId> initiatives, LocalDate on, Source source) {
        Shipped fact(ConversationId conversation) {
            return new Shipped("form", new FormCluster(id, letter, title, initiatives, conversation, on, source));
        }
    }
}
