package nextstep.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import nextstep.command.broken.AsksTheQuerySide;
import nextstep.command.broken.RoomHelper;
import nextstep.command.broken.TakesTheTimeFromThinAir;
import nextstep.command.broken2.KnowsBroken;
import nextstep.events.broken.KnowsTheLog;
import nextstep.events.catalogue.KnowsSpring;
import nextstep.query.broken.AsksTheCommandSide;
import nextstep.query.broken.ClockedProjection;
import nextstep.query.broken.KnowsAllViews;
import nextstep.query.broken2.KnowsBrokenQuery;
import nextstep.query.history.checking.AsksTheSigner;
import nextstep.query.history.proof.KnowsTheRecord;
import nextstep.web.broken.KnowsInitiatives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrowsTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nextstep");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(Arrows.THE_COMMAND_SIDE_NEVER_KNOWS_THE_QUERY_SIDE, AsksTheQuerySide.class),
                rule(Arrows.THE_QUERY_SIDE_NEVER_KNOWS_THE_COMMAND_SIDE, AsksTheCommandSide.class),
                rule(Arrows.SHARED_EVENTS_KNOWS_NOTHING_OF_OURS, KnowsTheLog.class),
                rule(Arrows.SHARED_WEB_KNOWS_OF_OURS_ONLY_IDS_AND_VALUES, KnowsInitiatives.class),
                rule(Arrows.EVENTS_KNOW_ONLY_JAVA_AND_THEIR_OWN_ANNOTATIONS, KnowsSpring.class),
                rule(Arrows.FACTS_DO_NOT_KNOW_HOW_THEY_ARE_WRITTEN_DOWN, KnowsTheLog.class),
                rule(Arrows.NOBODY_TAKES_THE_TIME_OR_AN_ID_OUT_OF_THIN_AIR, TakesTheTimeFromThinAir.class),
                rule(Arrows.PROJECTIONS_KNOW_NO_CLOCK_AND_MAKE_NO_CALLS, ClockedProjection.class),
                rule(Arrows.FEATURES_OF_THE_COMMAND_SIDE_FORM_NO_CIRCLE, KnowsBroken.class, AsksTheQuerySide.class),
                rule(
                        Arrows.FEATURES_OF_THE_QUERY_SIDE_FORM_NO_CIRCLE,
                        AsksTheCommandSide.class,
                        KnowsBrokenQuery.class),
                rule(Arrows.NO_FEATURE_OF_THE_QUERY_SIDE_KNOWS_HOW_ALL_ARE_PUT_TOGETHER, KnowsAllViews.class),
                rule(Arrows.THE_MATHEMATICS_OF_PROOFS_KNOWS_ONLY_JAVA, KnowsTheRecord.class),
                rule(Arrows.THE_CHECKER_KNOWS_NOTHING_OF_WHO_SIGNS_AND_EXPORTS, AsksTheSigner.class),
                rule(Arrows.NAMES_SAY_A_PURPOSE, RoomHelper.class));
    }

    private static Arguments rule(ArchRule rule, Class<?>... offenders) {
        return Arguments.of(rule, offenders);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHousesKeepTheRule(ArchRule rule, Class<?>[] offenders) {
        rule.check(OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleBites(ArchRule rule, Class<?>[] offenders) {
        JavaClasses broken = new ClassFileImporter().importClasses(offenders);
        assertThatThrownBy(() -> rule.check(broken)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyHouseIsLookedAt() {
        assertThat(OURS.stream().map(type -> type.getPackageName()))
                .anyMatch(name -> name.startsWith("nextstep.events"))
                .anyMatch(name -> name.startsWith("nextstep.web"))
                .anyMatch(name -> name.startsWith("nextstep.command"))
                .anyMatch(name -> name.startsWith("nextstep.query"))
                .anyMatch(name -> name.startsWith("nextstep.standalone"));
    }
}
