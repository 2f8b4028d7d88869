package dk.spirekraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write is shown as they meant it, and can do nothing else.
class MarkdownTest {

    private static String html(String text) {
        return Markdown.html(text).toString();
    }

    @Test
    void emphasisListsQuotesAndLinksAreDrawn() {
        assertThat(html("Gør det **nu** og *roligt*."))
                .isEqualTo("<p>Gør det <strong>nu</strong> og <em>roligt</em>.</p>");
        assertThat(html("- et\n- to")).isEqualTo("<ul>\n<li>et</li>\n<li>to</li>\n</ul>");
        assertThat(html("> sagt")).isEqualTo("<blockquote>\n<p>sagt</p>\n</blockquote>");
        assertThat(html("[vpt](https://vpt.dk)"))
                .contains("href=\"https://vpt.dk\"", "rel=\"noopener nofollow\"", ">vpt</a>");
    }

    @Test
    void aLineThatEndsEndsOnThePageToo() {
        assertThat(html("et\nto")).isEqualTo("<p>et<br>\nto</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "x <img src=x onerror=alert(1)> y",
                "<div onclick=alert(1)>\n\nhej\n\n</div>",
                "<a href='javascript:alert(1)'>klik</a>"
            })
    void htmlIsShownAsTyped(String typed) {
        assertThat(html(typed)).doesNotContain("<script", "<img", "<div", "<a ").contains("&lt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "[klik](//ond.example)",
                "[klik](vbscript:x)",
                "[klik](/log-ud)"
            })
    void aLinkLeadsToTheWebOrNowhere(String typed) {
        assertThat(html(typed)).isEqualTo("<p>klik</p>");
    }

    @Test
    void aPictureBecomesItsWords() {
        assertThat(html("![et kort](https://spor.example/p.png)")).isEqualTo("<p>et kort</p>");
    }

    @Test
    void headingsAndCodeBlocksStayText() {
        assertThat(html("# Stor")).isEqualTo("<p># Stor</p>");
        assertThat(html("    fire ind")).doesNotContain("<pre");
    }

    @Test
    void anAddressCanNotBreakOutOfItsLink() {
        assertThat(html("[x](https://a.example/\"onmouseover=\"alert(1))")).doesNotContain("\"onmouseover");
    }

    @Test
    void deepNestingIsNoHarm() {
        assertThat(html(">".repeat(500) + " dybt")).contains("dybt");
        assertThat(html("*a **b ".repeat(500))).contains("a");
    }
}
