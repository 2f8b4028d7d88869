package dk.spirekraft.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Small files, small methods, few parameters: the ceilings of `docs/style.md`.
/// Four parameters are enough; records' constructors, tests and overrides are free, injected constructors take eight.
class SizesTest {

    private static final List<String> LIBRARIES = List.of("psychometrics", "disclosure", "questionnaire");
    private static final int ALL_POMS = 500;

    @Test
    void everythingIsWithinItsCeiling() {
        List<Breach> breaches = new ArrayList<>();
        System.out.println(
                "%-28s %6s %7s %6s %6s   %s".formatted("size", "count", "median", "p95", "max", "ceilings p95 / max"));
        measured().forEach(kind -> {
            System.out.println(kind.ceiling().row(kind.things()));
            breaches.addAll(kind.ceiling().over(kind.things()));
        });
        Breach.none(breaches);
    }

    @Test
    void noMethodTakesMoreThanItCanName() {
        Breach.none(Stream.concat(Stream.of("app", "cli"), LIBRARIES.stream())
                .flatMap(module -> mainSources(module).stream())
                .flatMap(document -> parameters(document).stream())
                .toList());
    }

    @Test
    void allProjectFilesTogetherStayShort() {
        Breach.none(together(Repository.documents("", "pom.xml")));
    }

    private record Kind(Ceiling ceiling, List<Sized> things) {}

    private static List<Kind> measured() {
        List<Document> app = mainSources("app");
        List<Document> cli = mainSources("cli");
        List<Document> libraries =
                LIBRARIES.stream().flatMap(name -> mainSources(name).stream()).toList();
        List<Document> tests = Repository.documents("", ".java").stream()
                .filter(document -> document.path().contains("src/test/java/"))
                .toList();
        return List.of(
                new Kind(new Ceiling("lines of app files", 150, 300), lines(app)),
                new Kind(new Ceiling("lines of app methods", 20, 40), methods(app)),
                new Kind(new Ceiling("lines of cli files", 150, 300), lines(cli)),
                new Kind(new Ceiling("lines of cli methods", 20, 40), methods(cli)),
                new Kind(new Ceiling("lines of library files", 300, Ceiling.NONE), lines(libraries)),
                new Kind(new Ceiling("lines of library methods", 60, 60), methods(libraries)),
                new Kind(new Ceiling("lines of test files", 250, Ceiling.NONE), lines(tests)),
                new Kind(new Ceiling("lines of templates", 60, 120), lines(Repository.documents("app", ".jte"))),
                new Kind(new Ceiling("lines of style sheets", 250, 250), lines(Repository.documents("app", ".css"))));
    }

    private static List<Document> mainSources(String module) {
        return Repository.documents(module + "/src/main/java", ".java").stream()
                .filter(document -> !document.endsWith("package-info.java"))
                .toList();
    }

    private static List<Sized> lines(List<Document> documents) {
        return documents.stream().map(Sized::linesOf).toList();
    }

    private static List<Sized> methods(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> JavaMethod.in(document).stream()
                        .filter(method -> method.bodyLines() > 0)
                        .map(method -> new Sized(document.path(), method.line(), method.name(), method.bodyLines())))
                .toList();
    }

    private static List<Breach> parameters(Document document) {
        return JavaMethod.in(document).stream()
                .filter(method -> method.parameters() > method.allowedParameters())
                .map(method -> new Breach(
                        document.path(),
                        method.line(),
                        "%s takes %d parameters, the ceiling is %d: make a record of those that belong together"
                                .formatted(method.name(), method.parameters(), method.allowedParameters())))
                .toList();
    }

    private static List<Breach> together(List<Document> poms) {
        int lines = poms.stream().mapToInt(pom -> pom.lines().size()).sum();
        if (lines <= ALL_POMS) return List.of();
        return List.of(new Breach(
                "pom.xml",
                0,
                "all project files together have %d lines, the ceiling is %d".formatted(lines, ALL_POMS)));
    }

    @Nested
    class WhenSomethingIsTooLarge {

        @Test
        void theOneOverTheMaximumIsNamed() {
            var thing = new Sized("a/B.java", 7, "walk", 41);
            assertThat(new Ceiling("lines of app methods", 20, 40).over(List.of(thing)))
                    .hasToString("[a/B.java:7: lines of app methods: walk has 41, the ceiling is 40]");
        }

        @Test
        void twoLargeOnesInTwentyAreTooMany() {
            assertThat(new Ceiling("lines", 50, 300).over(sizes(18, 2))).hasSize(1);
            assertThat(new Ceiling("lines", 50, 300).over(sizes(19, 1))).isEmpty();
        }

        @Test
        void amongFewerThanTwentyOnlyTheMaximumCounts() {
            assertThat(new Ceiling("lines", 50, 300).over(sizes(10, 9))).isEmpty();
        }

        @Test
        void projectFilesAreAddedUp() {
            var half = new Document("pom.xml", "<a/>\n".repeat(251));
            assertThat(together(List.of(half))).isEmpty();
            assertThat(together(List.of(half, half))).hasSize(1);
        }

        private static List<Sized> sizes(int small, int large) {
            return IntStream.range(0, small + large)
                    .mapToObj(i -> new Sized("f", 0, "f", i < small ? 10 : 200))
                    .toList();
        }
    }

    @Nested
    class WhenJavaIsRead {

        private static final Document SAMPLE = new Document("Sample.java", """
                class Sample {
                    Sample(int a, int b, int c, int d, int e) {}
                    void five(int a, int b, int c, int d, int e) {}
                    @Override
                    public void given(int a, int b, int c, int d, int e) {
                        five(a, b, c, d, e);
                    }
                    record Wide(int a, int b, int c, int d, int e) {
                        Wide(int a, int b, int c, int d, int e) {}
                    }
                    interface Promise { void kept(); }
                }
                """);

        @Test
        void aBodyIsCountedFromBraceToBrace() {
            assertThat(methods(List.of(SAMPLE))).contains(new Sized("Sample.java", 4, "given", 3));
        }

        @Test
        void aMethodWithoutBodyHasNoSize() {
            assertThat(methods(List.of(SAMPLE)))
                    .noneMatch(method -> method.name().equals("kept"));
        }

        @Test
        void onlyTheFifthParameterThatWasChosenIsTooMany() {
            assertThat(parameters(SAMPLE)).hasSize(1).first().hasToString("""
                    Sample.java:3: five takes 5 parameters, the ceiling is 4: \
                    make a record of those that belong together""");
        }
    }
}
