package dk.spirekraft.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What our documents say can be followed: links lead somewhere, commands run, decisions are numbered and whole.
class DocumentsTest {

    private static final int README_LINES = 120;

    @Test
    void everyLinkLeadsSomewhere() {
        Links links = Links.inRepository();
        Breach.none(pages().flatMap(page -> links.dead(page).stream()).toList());
    }

    @Test
    void everyCommandCanBeTyped() {
        Commands commands = Commands.inRepository();
        Breach.none(pages().flatMap(page -> commands.broken(page).stream()).toList());
    }

    @Test
    void theReadmeIsShort() {
        Breach.none(Repository.files("").stream()
                .filter(path -> path.equals("README.md"))
                .flatMap(path -> tooLong(Repository.read(path)).stream())
                .toList());
    }

    @Test
    void decisionsAreNumberedAndWhole() {
        Breach.none(DecisionRecords.breaches(Repository.documents("docs/adr", ".md")));
    }

    private static Stream<Markdown> pages() {
        return Repository.documents("", ".md").stream()
                .filter(document ->
                        document.folder().isEmpty() || document.path().startsWith("docs/"))
                .map(Markdown::of);
    }

    private static List<Breach> tooLong(Document readme) {
        int lines = readme.lines().size();
        if (lines <= README_LINES) return List.of();
        return List.of(
                new Breach(readme.path(), lines, "has %d lines, the ceiling is %d".formatted(lines, README_LINES)));
    }

    @Test
    void aLongReadmeIsNamed() {
        assertThat(tooLong(new Document("README.md", "word\n".repeat(121))))
                .hasToString("[README.md:121: has 121 lines, the ceiling is 120]");
    }

    @Nested
    class WhenALinkIsDead {

        private static final Document TOUR = new Document("docs/tour.md", """
                # The tour
                [self](#the-tour) [far](https://example.org/x) [adr](adr/0001-a.md#why-so-1) [up](../README.md)
                `[code](none.md)`
                [gone](gone.md) [none](#nothing) [out](../../x.md)
                """);
        private static final Document ADR = new Document("docs/adr/0001-a.md", "# Why so?\n## Why so\n");

        private final Map<String, Document> tree =
                Map.of(TOUR.path(), TOUR, ADR.path(), ADR, "README.md", new Document("README.md", ""));
        private final Links links =
                new Links(tree::containsKey, path -> Markdown.of(tree.getOrDefault(path, new Document(path, ""))));

        @Test
        void onlyTheDeadOnesAreNamed() {
            assertThat(links.dead(Markdown.of(TOUR)))
                    .extracting(Breach::toString)
                    .containsExactly(
                            "docs/tour.md:4: gone.md leads to no file",
                            "docs/tour.md:4: #nothing leads to no heading",
                            "docs/tour.md:4: ../../x.md leads out of the repository");
        }
    }

    @Nested
    class WhenACommandIsBroken {

        private final Commands commands =
                new Commands(path -> path.equals("bin/check") ? Optional.of("quick | full) ;;") : Optional.empty());

        @Test
        void aMissingProgramAndAnUnknownWordAreNamed() {
            var page = Markdown.of(new Document("README.md", """
                    bin/none is mentioned here only
                    ```
                    $ bin/check quick   # fast
                    bin/check fast
                    X_Y=1 bin/fly && ls
                    bin/check data/file.csv FILE
                    ```
                    """));
            assertThat(commands.broken(page))
                    .extracting(Breach::toString)
                    .containsExactly(
                            "README.md:4: bin/check does not know fast", "README.md:5: bin/fly is no program of ours");
        }
    }

    @Nested
    class WhenADecisionIsNotWhole {

        private static final String WHOLE =
                "# A\n## Status\n%s\n## Context\n## Decision\n## Consequences\n## Revisit when\n";

        private static List<String> breaches(Document... records) {
            return DecisionRecords.breaches(List.of(records)).stream()
                    .map(Breach::toString)
                    .toList();
        }

        private static Document adr(String name, String status) {
            return new Document("docs/adr/" + name, WHOLE.formatted(status));
        }

        @Test
        void numbersAreUniqueAndWithoutGaps() {
            assertThat(breaches(adr("0001-a.md", ""), adr("0001-b.md", ""), adr("0003-c.md", "")))
                    .containsExactly(
                            "docs/adr/0001-b.md: has the number of 0001-a.md",
                            "docs/adr/0003-c.md: comes where 0002 is expected");
        }

        @Test
        void aReplacedDecisionAndItsSuccessorNameEachOther() {
            assertThat(breaches(adr("0001-a.md", ""), adr("0002-b.md", "Accepted, supersedes [0001](0001-a.md)")))
                    .containsExactly("docs/adr/0002-b.md: supersedes 0001, which does not say so");
            assertThat(breaches(adr("0001-a.md", "Superseded by 0002"), adr("0002-b.md", "Supersedes 0001")))
                    .isEmpty();
        }

        @Test
        void missingHeadingsTemplateWordsAndLengthAreNamed() {
            var record = new Document(
                    "docs/adr/0001-a.md", "# NNNN\n## Status\n## Context\n## Decision\n" + "\n".repeat(57));
            assertThat(breaches(record))
                    .containsExactly(
                            "docs/adr/0001-a.md:61: has 61 lines, the ceiling is 60",
                            "docs/adr/0001-a.md: has no heading “Consequences”",
                            "docs/adr/0001-a.md: has no heading “Revisit when”",
                            "docs/adr/0001-a.md:1: ‘NNNN’ is left over from a template");
        }

        @Test
        void aNameWithoutNumberIsRefused() {
            assertThat(breaches(adr("phases.md", "")))
                    .containsExactly("docs/adr/phases.md: is not named like 0001-decision-as-title.md");
        }
    }
}
