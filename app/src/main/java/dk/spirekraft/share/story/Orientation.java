package dk.spirekraft.share.story;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held, as it wrote into a JPEG (Exif 2.3, tag 0x0112): once all that is stripped, the picture must
/// be
/// turned itself.
///
/// @param number 1 for upright, 2 to 8 as Exif numbers them
record Orientation(int number) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int EXIF = 0xFFE1;
    private static final int SCAN = 0xFFDA;

    /// Upright for any file that says nothing of it.
    static Orientation of(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            if (Short.toUnsignedInt(bytes.getShort()) != 0xFFD8) return UPRIGHT;
            while (true) {
                int marker = Short.toUnsignedInt(bytes.getShort());
                if (marker == SCAN || marker < 0xFF00) return UPRIGHT;
                int length = Short.toUnsignedInt(bytes.getShort()) - 2;
                if (marker == EXIF && isExif(bytes)) return in(bytes.slice(bytes.position() + 6, length - 6));
                bytes.position(bytes.position() + length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(ByteBuffer bytes) {
        byte[] name = new byte[4];
        bytes.get(bytes.position(), name);
        return new String(name, StandardCharsets.US_ASCII).equals("Exif");
    }

    private static Orientation in(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) != TAG) continue;
            int number = Short.toUnsignedInt(tiff.getShort(entry + 8));
            return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
        }
        return UPRIGHT;
    }

    /// True if width and height change places.
    boolean turnsOver() {
        return number >= 5;
    }

    /// What turns a picture of this size, in pixels, upright.
    AffineTransform upright(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
