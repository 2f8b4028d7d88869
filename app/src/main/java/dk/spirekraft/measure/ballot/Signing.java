package dk.spirekraft.measure.ballot;

/// What became of a blinded message that was to be signed.
public sealed interface Signing {

    /// @param blindSignature as long as the key; the same blinded message always gives the same
    record Signed(byte[] blindSignature) implements Signing {}

    /// The blinded message is longer or shorter than the key.
    ///
    /// @param length of the message, in bytes
    /// @param expected of the key, in bytes
    record WrongLength(int length, int expected) implements Signing {}

    /// Read as a number, the blinded message is 0, or not below the modulus.
    record OutOfRange() implements Signing {}
}
