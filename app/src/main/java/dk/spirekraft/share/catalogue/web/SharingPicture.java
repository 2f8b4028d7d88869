package dk.spirekraft.share.catalogue.web;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.springframework.util.function.SingletonSupplier;

/// The mark on a ground line, for links to the catalogue that are shared elsewhere. Without letters, so that a server
/// needs no fonts; drawn when it is first asked for.
final class SharingPicture {

    /// 1200 × 630, as Open Graph advises.
    static final Supplier<byte[]> PNG = SingletonSupplier.of(SharingPicture::draw);

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final Color BOARD = new Color(0x143C33);
    private static final Color SOIL = new Color(0x0D2A24);
    private static final Color CHALK = new Color(0xF1F6F2);
    private static final Color SUN = new Color(0xFFCB3D);

    private SharingPicture() {}

    private static byte[] draw() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(BOARD);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(SOIL);
        pen.fillRect(0, 260, WIDTH, HEIGHT - 260);
        pen.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(CHALK);
        pen.draw(root(450, 600));
        pen.draw(root(600, 600));
        pen.draw(root(750, 600));
        for (int x : new int[] {450, 600, 750}) pen.fill(new Ellipse2D.Double(x - 34, 150, 68, 68));
        pen.setColor(SUN);
        pen.setStroke(new BasicStroke(16));
        pen.drawLine(0, 260, WIDTH, 260);
        pen.dispose();
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Path2D root(double from, double to) {
        var path = new Path2D.Double();
        path.moveTo(from, 262);
        path.curveTo(from, 420, to, 380, to, 540);
        return path;
    }
}
