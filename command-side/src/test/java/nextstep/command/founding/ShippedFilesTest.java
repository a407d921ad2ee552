package nextstep.command.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextstep.command.founding.ShippedCatalogue.OneRecommendation;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import org.junit.jupiter.api.Test;

class ShippedFilesTest {
    private final ShippedCatalogue catalogue = ShippedCatalogue.read();

    @Test
    void theCatalogueHoldsWhatItCounts() {
        assertThat(catalogue.recommendations())
                .hasSize(catalogue.counts().recommendations())
                .hasSize(10);
        assertThat(initiatives()).hasSize(catalogue.counts().initiatives()).hasSize(47);
    }

    @Test
    void numbersOf2022RunFrom1To47AndThoseOf2020From1To45() {
        assertThat(catalogue.recommendations())
                .extracting(OneRecommendation::number)
                .containsExactlyElementsOf(from1To(10));
        assertThat(initiatives()).extracting(ShippedInitiative::number).containsExactlyElementsOf(from1To(47));
        assertThat(initiatives().stream()
                        .flatMap(one -> one.numbers2020().stream())
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(from1To(45));
    }

    @Test
    void aNumberOf2020MayBeSharedAndAnInitiativeMayHaveTwo() {
        assertThat(initiatives().stream().filter(one -> one.numbers2020().contains(9)))
                .hasSize(3);
        assertThat(initiatives().stream().filter(one -> one.number() == 25).flatMap(one -> one.numbers2020().stream()))
                .containsExactly(23, 24);
    }

    @Test
    void idsAreReadableShortAndNoNumbers() {
        Stream<String> ids = Stream.concat(
                catalogue.recommendations().stream().map(OneRecommendation::id).map(RecommendationId::key),
                initiatives().stream().map(ShippedInitiative::id).map(InitiativeId::key));

        assertThat(ids)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z]+(-[a-z]+)*").hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void groupsHoldWhatTheyCount() {
        ShippedGroups groups = ShippedGroups.read();

        assertThat(groups.regions()).hasSize(groups.counts().regions()).hasSize(9);
        assertThat(groups.countries()).hasSize(groups.counts().countries());
        assertThat(groups.affiliates()).hasSize(groups.counts().affiliates()).hasSize(85);
        assertThat(groups.bodies()).hasSize(groups.counts().bodies()).hasSize(7);
        assertThat(groups.hubs()).hasSize(groups.counts().hubs()).hasSize(6);
    }

    @Test
    void conversationsHoldWhatTheyCount() {
        ShippedConversations shipped = ShippedConversations.read();
        List<ShippedConversation> all = shipped.conversations();

        assertThat(all).hasSize(shipped.counts().conversations());
        assertThat(all.stream().flatMap(one -> one.figures().stream()))
                .hasSize(shipped.counts().figures());
        assertThat(all.stream().flatMap(one -> one.clusters().stream()))
                .hasSize(shipped.counts().clusters())
                .hasSize(8);
        assertThat(all.stream()
                        .map(ShippedConversation::outcome)
                        .filter(outcome -> outcome != null)
                        .flatMap(outcome -> outcome.themes().stream())
                        .flatMap(theme -> theme.initiatives().stream()))
                .hasSize(shipped.counts().selections())
                .doesNotHaveDuplicates();
    }

    @Test
    void workHoldsWhatItCounts() {
        ShippedWork work = ShippedWork.read();

        assertThat(work.milestones()).hasSize(work.counts().milestones());
        assertThat(work.statuses()).hasSize(work.counts().statuses());
        assertThat(work.endings()).hasSize(work.counts().endings());
        assertThat(work.roles()).hasSize(work.counts().roles());
        assertThat(work.plans()).hasSize(work.counts().plans());
    }

    @Test
    void everyFactHasARequestOfItsOwn() {
        assertThat(ShippedHistory.shipped().stream().flatMap(chapter -> chapter.facts().stream()))
                .extracting(Shipped::request)
                .doesNotHaveDuplicates()
                .allSatisfy(request -> assertThat(request).hasSizeLessThan(300));
    }

    private List<ShippedInitiative> initiatives() {
        return catalogue.recommendations().stream()
                .flatMap(one -> one.initiatives().stream())
                .toList();
    }

    private static List<Integer> from1To(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
