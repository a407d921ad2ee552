package nextstep.standalone.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who may know whom. Each rule is a sentence; {@link ArrowsTest} holds the code to them and shows that each can fail. */
final class Arrows {
    /** The feature words, the same in every house. */
    static final List<String> FEATURES =
            List.of("catalogue", "groups", "priorities", "conversations", "coordination", "implementation");

    private static final String[] FEATURE_PACKAGES =
            FEATURES.stream().map(word -> "nextstep.events." + word + "..").toArray(String[]::new);

    static final ArchRule THE_COMMAND_SIDE_NEVER_KNOWS_THE_QUERY_SIDE = noClasses()
            .that()
            .resideInAPackage("nextstep.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nextstep.query..", "nextstep.standalone..", "nextstep.benchmarks..");

    static final ArchRule THE_QUERY_SIDE_NEVER_KNOWS_THE_COMMAND_SIDE = noClasses()
            .that()
            .resideInAPackage("nextstep.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nextstep.command..", "nextstep.standalone..", "nextstep.benchmarks..");

    static final ArchRule SHARED_EVENTS_KNOWS_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage("nextstep.events..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("nextstep..").and(DescribedPredicate.not(resideInAPackage("nextstep.events.."))));

    static final ArchRule SHARED_WEB_KNOWS_OF_OURS_ONLY_IDS_AND_VALUES = noClasses()
            .that()
            .resideInAPackage("nextstep.web..")
            .should()
            .dependOnClassesThat(resideInAPackage("nextstep..")
                    .and(DescribedPredicate.not(resideInAnyPackage(
                            "nextstep.web..",
                            "nextstep.events",
                            "nextstep.events.people..",
                            "nextstep.events.values.."))));

    static final ArchRule EVENTS_KNOW_ONLY_JAVA_AND_THEIR_OWN_ANNOTATIONS = classes()
            .that()
            .resideInAnyPackage(FEATURE_PACKAGES)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "nextstep.events..",
                            "com.fasterxml.jackson.annotation..",
                            "org.jspecify.annotations..")
                    .or(DescribedPredicate.describe(
                            "are @Revision",
                            (JavaClass type) -> type.getName().equals("org.axonframework.serialization.Revision"))));

    static final ArchRule FACTS_DO_NOT_KNOW_HOW_THEY_ARE_WRITTEN_DOWN = noClasses()
            .that()
            .resideInAPackage("nextstep.events..")
            .and()
            .resideOutsideOfPackage("nextstep.events.log..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nextstep.events.log..");

    static final ArchRule NOBODY_TAKES_THE_TIME_OR_AN_ID_OUT_OF_THIN_AIR = noClasses()
            .that()
            .resideInAPackage("nextstep..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    static final ArchRule PROJECTIONS_KNOW_NO_CLOCK_AND_MAKE_NO_CALLS = noClasses()
            .that()
            .haveSimpleNameEndingWith("Projection")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.util.random..", "org.springframework.web..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class);

    static final ArchRule FEATURES_OF_THE_COMMAND_SIDE_FORM_NO_CIRCLE =
            slices().matching("nextstep.command.(*)..").should().beFreeOfCycles();

    static final ArchRule FEATURES_OF_THE_QUERY_SIDE_FORM_NO_CIRCLE =
            slices().matching("nextstep.query.(*)..").should().beFreeOfCycles();

    /** The slices of circles see the rooms of a house, but not the door in which these are put together. */
    static final ArchRule NO_FEATURE_OF_THE_QUERY_SIDE_KNOWS_HOW_ALL_ARE_PUT_TOGETHER = noClasses()
            .that()
            .resideInAPackage("nextstep.query.(*)..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nextstep.query");

    static final ArchRule THE_MATHEMATICS_OF_PROOFS_KNOWS_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("nextstep.query.history.proof..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "nextstep.query.history.proof..", "org.jspecify.annotations..");

    static final ArchRule THE_CHECKER_KNOWS_NOTHING_OF_WHO_SIGNS_AND_EXPORTS = noClasses()
            .that()
            .resideInAPackage("nextstep.query.history.checking..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nextstep.query.history.sealing..",
                    "nextstep.query.history.archive..",
                    "nextstep.query.history.publishing..",
                    "nextstep.web..");

    static final ArchRule NAMES_SAY_A_PURPOSE = noClasses()
            .that()
            .resideInAPackage("nextstep..")
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data)$");

    private Arrows() {}
}
