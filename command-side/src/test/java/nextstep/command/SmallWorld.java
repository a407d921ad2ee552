package nextstep.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nextstep.command.known.KnownConversations;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownGroups;
import nextstep.command.known.KnownInitiatives;
import nextstep.command.known.KnownPlans;
import nextstep.command.known.KnownRecommendations;
import nextstep.command.known.KnownRegions;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.conversations.ConversationId;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The little that stories about one stream need to know of others. It is noon on 22 November 2026. */
public final class SmallWorld {
    public static final LocalDate TODAY = Given.TODAY;
    public static final Clock CLOCK = Given.CLOCK;

    public static final RecommendationId EQUITY = new RecommendationId("ensure-equity");
    public static final RecommendationId SKILLS = new RecommendationId("skills");
    public static final RecommendationId SAFETY = new RecommendationId("safety");
    public static final RecommendationId EVALUATE = new RecommendationId("evaluate");
    public static final InitiativeId CHARTER = new InitiativeId("movement-charter");
    public static final InitiativeId HUBS = new InitiativeId("hubs");
    public static final InitiativeId MENTORING = new InitiativeId("mentoring");

    public static final GroupId WMPL = new GroupId("WMPL");
    public static final GroupId WMDE = new GroupId("WMDE");
    public static final GroupId WMF = new GroupId("WMF");
    public static final GroupId HUB = new GroupId("CEEHUB");
    /** Dissolved on the first day of 2024. */
    public static final GroupId GONE = new GroupId("GONE");

    public static final PlanId ANOTHER_PLAN = new PlanId("another-plan");
    public static final ConversationId CONVERSATION = new ConversationId("global-conversations-2020-11");

    private static final Map<InitiativeId, RecommendationId> INITIATIVES =
            Map.of(CHARTER, EQUITY, HUBS, EQUITY, MENTORING, SKILLS);

    private static final Map<GroupId, GroupKind> GROUPS = Map.of(
            WMPL,
            GroupKind.CHAPTER,
            WMDE,
            GroupKind.CHAPTER,
            GONE,
            GroupKind.USER_GROUP,
            HUB,
            GroupKind.HUB,
            WMF,
            GroupKind.FOUNDATION);

    private SmallWorld() {}

    /** A fixture that knows this world. */
    public static <T> AggregateTestFixture<T> with(Class<T> type) {
        AggregateTestFixture<T> fixture = Given.aggregate(type);
        resources().values().forEach(fixture::registerInjectableResource);
        return fixture;
    }

    /** What handlers are given beside a command, by its type. */
    static Map<Class<?>, Object> resources() {
        KnownRecommendations recommendations = Set.of(EQUITY, SKILLS, SAFETY, EVALUATE)::contains;
        KnownInitiatives initiatives = initiative -> Optional.ofNullable(INITIATIVES.get(initiative));
        KnownRegions regions = Set.of(new RegionId("CEECA"))::contains;
        KnownCountries countries = Set.of(new CountryId("PL"))::contains;
        KnownConversations conversations = Set.of(CONVERSATION)::contains;
        PlanMade another = new PlanMade(ANOTHER_PLAN, HUBS, Context.GLOBAL, WMDE, new Title("Another"), null, null);
        KnownPlans plans =
                plan -> Optional.of(another).filter(made -> made.plan().equals(plan));
        return Map.of(
                KnownRecommendations.class,
                recommendations,
                KnownInitiatives.class,
                initiatives,
                KnownRegions.class,
                regions,
                KnownCountries.class,
                countries,
                KnownConversations.class,
                conversations,
                KnownPlans.class,
                plans,
                KnownGroups.class,
                new FewGroups());
    }

    private static final class FewGroups implements KnownGroups {
        @Override
        public Optional<GroupKind> kindOf(GroupId group) {
            return Optional.ofNullable(GROUPS.get(group));
        }

        @Override
        public boolean standsOn(GroupId group, LocalDate day) {
            return has(group) && (!group.equals(GONE) || day.getYear() < 2024);
        }
    }
}
