package dk.spirekraft;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// Modules use only each other's faces, and a phase looks back but never ahead.
class ModularityTests {

    /// The libraries and the command line share our name but know nothing of the program, so they are no modules of it.
    static final ApplicationModules MODULES = ApplicationModules.of(
            Spirekraft.class,
            JavaClass.Predicates.resideInAnyPackage(
                    "dk.spirekraft.psychometrics..",
                    "dk.spirekraft.disclosure..",
                    "dk.spirekraft.questionnaire..",
                    "dk.spirekraft.cli..",
                    "dk.spirekraft.yaml.."));

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.spirekraft");

    private static final String HANDED_OVER = ".*\\.FreshSheets.*";

    @Test
    void modulesUseOnlyEachOthersFaces() {
        MODULES.verify();
    }

    @Test
    void aPhaseLooksBackButNeverAhead() {
        MODULES.forEach(module -> module.getDirectDependencies(MODULES)
                .uniqueModules()
                .forEach(used -> assertThat(phase(used))
                        .as("%s uses %s", module.getDisplayName(), used.getDisplayName())
                        .isLessThanOrEqualTo(phase(module))));
    }

    @Test
    void onlyUnderstandReadsRawAnswers() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dk.spirekraft.understand", "dk.spirekraft.measure.microdata")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dk.spirekraft.measure.microdata").and(not(nameMatching(HANDED_OVER))))
                .check(CLASSES);
    }

    /// Sheets are handed over by those who put them to rest, who can't read them there.
    @Test
    void onlyMeasureHandsFreshSheetsOver() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dk.spirekraft.measure", "dk.spirekraft.measure.microdata")
                .should()
                .dependOnClassesThat(nameMatching(HANDED_OVER))
                .check(CLASSES);
    }

    @Test
    void onlyUnderstandComputesStatistics() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dk.spirekraft.understand..", "dk.spirekraft.psychometrics..", "dk.spirekraft.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.spirekraft.psychometrics..")
                .check(CLASSES);
    }

    @Test
    void noWebClassReachesRawAnswersByAnyWay() {
        noClasses()
                .that()
                .resideInAPackage("dk.spirekraft..web..")
                .should()
                .dependOnClassesThat(resideInAPackage("dk.spirekraft.measure.microdata")
                        .or(simpleName("PersonScores"))
                        .or(simpleName("ReleaseMaker")))
                .orShould()
                .dependOnClassesThat(resideInAPackage("org.springframework.jdbc.."))
                .check(CLASSES);
    }

    /// Pages name the reasons of a suppression and the sizes at which clipping is told; they meet no histogram.
    @Test
    void onlyTheReleaseLeavesUnderstand() {
        noClasses()
                .that()
                .resideInAPackage("dk.spirekraft.understand.web..")
                // Works out made-up examples for the page on how we calculate.
                .and()
                .doNotHaveSimpleName("SchoolExamples")
                .should()
                .dependOnClassesThat(resideInAPackage("dk.spirekraft.disclosure..")
                        .and(not(simpleName("Suppression").or(simpleName("Clip")))))
                .check(CLASSES);
    }

    /// What anybody may read without signing in knows nobody: of the rest of the program it uses only plain types.
    @Test
    void theCatalogueReachesNothingButItsOwn() {
        noClasses()
                .that()
                .resideInAPackage("dk.spirekraft.share.catalogue..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "dk.spirekraft.people..",
                                "dk.spirekraft.measure..",
                                "dk.spirekraft.understand..",
                                "dk.spirekraft.learn..",
                                "dk.spirekraft.share.story..",
                                "dk.spirekraft.share.project..",
                                "dk.spirekraft.share.dialogue..",
                                "dk.spirekraft.database..")
                        .and(not(simpleName("OpenToAll")
                                .or(simpleName("Shipped"))
                                .or(assignableTo(Enum.class)))))
                .check(CLASSES);
    }

    private static int phase(ApplicationModule module) {
        return Character.digit(module.getDisplayName().charAt(0), 10);
    }
}
