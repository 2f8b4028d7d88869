package dk.spirekraft.share.story;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture that somebody sent, drawn anew as JPEG of at most 1600 pixels a side. Its kind is told by its content,
/// never
/// by its name, and nothing is left of what cameras write beside the picture: time, place, maker.
public final class PictureFile {

    public static final int MOST_BYTES = 10_000_000;
    private static final Set<String> KINDS = Set.of("jpeg", "png");
    private static final int LONGEST_SIDE = 1600;
    private static final long MOST_PIXELS = 50_000_000;

    /// No more pixels a side than this are ever kept at once: twice as many as are shown, so that edges stay smooth.
    private static final int MOST_READ = 2 * LONGEST_SIDE;

    /// One picture after the other, for each takes much memory.
    private static final Lock ONE = new ReentrantLock();
    private static final float QUALITY = .85f;

    private PictureFile() {}

    /// What became of a file.
    public sealed interface Outcome {

        /// @param jpeg finished
        record Drawn(byte[] jpeg, int width, int height) implements Outcome {}

        /// More bytes than [#MOST_BYTES], or more than 50 million pixels.
        record TooLarge() implements Outcome {}

        /// No JPEG or PNG, or a broken one.
        record NoPicture() implements Outcome {}
    }

    public static Outcome read(byte[] sent) {
        if (sent.length > MOST_BYTES) return new Outcome.TooLarge();
        ONE.lock();
        try {
            return readAlone(sent);
        } finally {
            ONE.unlock();
        }
    }

    private static Outcome readAlone(byte[] sent) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) return new Outcome.NoPicture();
            ImageReader reader = readers.next();
            try {
                if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) return new Outcome.NoPicture();
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) return new Outcome.TooLarge();
                return drawn(reader.read(0, sparing(reader)), Orientation.of(sent));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return new Outcome.NoPicture();
        }
    }

    /// Leaves out whole rows and columns of a large picture while it is read.
    private static ImageReadParam sparing(ImageReader reader) throws IOException {
        ImageReadParam wish = reader.getDefaultReadParam();
        int every = Math.ceilDiv(Math.max(reader.getWidth(0), reader.getHeight(0)), MOST_READ);
        wish.setSourceSubsampling(every, every, 0, 0);
        return wish;
    }

    private static Outcome drawn(BufferedImage sent, Orientation orientation) throws IOException {
        int width = orientation.turnsOver() ? sent.getHeight() : sent.getWidth();
        int height = orientation.turnsOver() ? sent.getWidth() : sent.getHeight();
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
        var fresh = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = fresh.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, fresh.getWidth(), fresh.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform upright = AffineTransform.getScaleInstance(scale, scale);
        upright.concatenate(orientation.upright(sent.getWidth(), sent.getHeight()));
        pen.drawImage(sent, upright, null);
        pen.dispose();
        return new Outcome.Drawn(jpeg(fresh), fresh.getWidth(), fresh.getHeight());
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var file = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            ImageWriteParam wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
