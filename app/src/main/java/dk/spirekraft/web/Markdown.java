package dk.spirekraft.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/// Text that people write, with paragraphs, lists, quotes, emphasis and links. HTML in it is shown as typed, pictures
/// become their words, and a link leads to a page of the web or nowhere (ADR 0028).
public final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class, BlockQuote.class))
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br>\n")
            .nodeRendererFactory(LinksAndPictures::new)
            .build();

    private Markdown() {}

    /// What a template may write as it is. Only this class makes one.
    public static final class Html implements Content {

        private final String html;

        private Html(String html) {
            this.html = html;
        }

        public boolean isEmpty() {
            return html.isEmpty();
        }

        @Override
        public void writeTo(TemplateOutput output) {
            output.writeContent(html);
        }

        @Override
        public String toString() {
            return html;
        }
    }

    public static Html html(String text) {
        return new Html(RENDERER.render(PARSER.parse(text)).strip());
    }

    /// Draws the two kinds of node that can lead out of the page.
    private record LinksAndPictures(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            boolean leads = node instanceof Link link && leadsToThePublicWeb(link.getDestination());
            if (leads) context.getWriter().tag("a", attributes((Link) node));
            children(node).forEach(context::render);
            if (leads) context.getWriter().tag("/a");
        }

        private static boolean leadsToThePublicWeb(String address) {
            return address.startsWith("https://") || address.startsWith("http://");
        }

        private static Map<String, String> attributes(Link link) {
            return Map.of("href", link.getDestination(), "rel", "noopener nofollow");
        }

        private static List<Node> children(Node parent) {
            List<Node> children = new ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
            return children;
        }
    }
}
