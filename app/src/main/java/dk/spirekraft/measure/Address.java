package dk.spirekraft.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where an invitation goes: an e-mail address, or the number of a mobile phone.
///
/// @param text an address in small letters, or a number as +4520123456
public record Address(String text) {

    private static final int LONGEST = 240;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,120}@[^@\\s,;<>\"]{1,100}\\.[a-z]{2,20}");
    private static final Pattern DANISH = Pattern.compile("[2-9]\\d{7}");
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{7,14}");

    /// Reads one line: an e-mail address, or a number with or without blanks, Danish where no country is named.
    ///
    /// @return empty if it is neither
    public static Optional<Address> read(String line) {
        String typed = line.strip().toLowerCase(Locale.ROOT);
        if (typed.length() > LONGEST) return Optional.empty();
        if (EMAIL.matcher(typed).matches()) return Optional.of(new Address(typed));
        String digits = typed.replaceAll("[\\s().-]", "").replaceFirst("^00", "+");
        if (DANISH.matcher(digits).matches()) digits = "+45" + digits;
        return NUMBER.matcher(digits).matches() ? Optional.of(new Address(digits)) : Optional.empty();
    }

    /// True for a phone, which gets an SMS.
    public boolean isPhone() {
        return text.startsWith("+");
    }

    @Override
    public String toString() {
        return "an address";
    }
}
