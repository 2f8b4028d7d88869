package dk.spirekraft.share.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.spirekraft.share.story.PictureFile.Outcome;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// A picture that becomes public holds what is seen and nothing else.
class PictureFileTest {

    /// Red on the left, blue on the right.
    private static byte[] file(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++)
            for (int y = 0; y < height; y++) picture.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    /// A JPEG as a phone writes it: with an Exif part that tells how it was held and where.
    private static byte[] withPlace(byte[] jpeg, int orientation) {
        String place = "GPS 55.4765N 8.4594E Esbjerg";
        var tiff = ByteBuffer.allocate(26 + place.length());
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        tiff.put(place.getBytes(StandardCharsets.US_ASCII));
        byte[] exif = tiff.array();
        var whole = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    private static Outcome.Drawn drawn(byte[] sent) {
        assertThat(PictureFile.read(sent)).isInstanceOf(Outcome.Drawn.class);
        return (Outcome.Drawn) PictureFile.read(sent);
    }

    private static Color at(Outcome.Drawn drawn, int x, int y) throws IOException {
        return new Color(ImageIO.read(new ByteArrayInputStream(drawn.jpeg())).getRGB(x, y));
    }

    @Test
    void whereItWasTakenIsGone() throws IOException {
        byte[] sent = withPlace(file("jpeg", 40, 20), 1);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Esbjerg");
        String kept = new String(drawn(sent).jpeg(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("Esbjerg", "GPS", "Exif");
    }

    @Test
    void aPictureThatWasTakenSidewaysStandsUprightThoughNothingSaysSoAnyMore() throws IOException {
        var upright = drawn(withPlace(file("jpeg", 40, 20), 6));
        assertThat(upright.width()).isEqualTo(20);
        assertThat(upright.height()).isEqualTo(40);
        assertThat(at(upright, 10, 5).getRed()).isGreaterThan(200);
        assertThat(at(upright, 10, 35).getBlue()).isGreaterThan(200);
        var turned = drawn(withPlace(file("jpeg", 40, 20), 3));
        assertThat(at(turned, 35, 10).getRed()).isGreaterThan(200);
        var other = drawn(withPlace(file("jpeg", 40, 20), 8));
        assertThat(at(other, 10, 35).getRed()).isGreaterThan(200);
    }

    @Test
    void aLargePictureIsMadeSmaller() throws IOException {
        var drawn = drawn(file("png", 3200, 800));
        assertThat(drawn.width()).isEqualTo(1600);
        assertThat(drawn.height()).isEqualTo(400);
    }

    @Test
    void itsKindIsToldByItsContentAndNotByItsName() throws IOException {
        assertThat(PictureFile.read(file("gif", 10, 10))).isInstanceOf(Outcome.NoPicture.class);
        assertThat(PictureFile.read("<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Outcome.NoPicture.class);
        assertThat(PictureFile.read(new byte[0])).isInstanceOf(Outcome.NoPicture.class);
        byte[] broken = file("png", 40, 20);
        broken[45] ^= 0x55;
        assertThat(PictureFile.read(Arrays.copyOf(broken, 60))).isInstanceOf(Outcome.NoPicture.class);
    }

    @Test
    void fortyMegabytesAreRefusedUnread() {
        assertThat(PictureFile.read(new byte[40_000_000])).isInstanceOf(Outcome.TooLarge.class);
    }

    /// Fifty million pixels of 16 bits would take 400 MB if all of them were kept at once.
    @Test
    void ofALargePictureOnlyAPartIsKeptWhileItIsRead() throws IOException {
        byte[] png = deep(8000, 6250);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var drawn = drawn(png);
        long twice = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(drawn.width()).isEqualTo(1600);
        assertThat(drawn.height()).isEqualTo(1250);
        assertThat(twice / 2).isLessThan(130_000_000);
    }

    /// A black PNG of 16 bits for red, green, blue and opacity.
    private static byte[] deep(int width, int height) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        part(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {16, 6, 0, 0, 0})
                        .array());
        var pixels = new ByteArrayOutputStream();
        byte[] row = new byte[1 + 8 * width];
        try (var packed = new DeflaterOutputStream(pixels)) {
            for (int y = 0; y < height; y++) packed.write(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        part(file, "IDAT", pixels.toByteArray());
        part(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void part(ByteArrayOutputStream file, String name, byte[] content) {
        byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(kind);
        crc.update(content);
        file.writeBytes(ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(kind)
                .put(content)
                .putInt((int) crc.getValue())
                .array());
    }

    /// A small file that would fill the memory once it is unpacked.
    @Test
    void aPictureOfFarTooManyPixelsIsRefusedByItsHead() throws IOException {
        byte[] png = file("png", 10, 10);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        assertThat(PictureFile.read(png)).isInstanceOf(Outcome.TooLarge.class);
    }
}
