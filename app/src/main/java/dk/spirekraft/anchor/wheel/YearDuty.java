package dk.spirekraft.anchor.wheel;

import java.time.Month;

/// What a Danish school owes by law and agreement, whoever reminds it: the annual work-environment discussion, the
/// workplace assessment and the well-being survey at least every third year, and its codetermination committee.
public enum YearDuty {
    ANNUAL_REVIEW(Month.NOVEMBER, 1),
    APV(Month.FEBRUARY, 3),
    SURVEY(Month.SEPTEMBER, 3),
    MED(Month.MAY, 1);

    private final Month month;
    private final int years;

    YearDuty(Month month, int years) {
        this.month = month;
        this.years = years;
    }

    /// The month that is suggested.
    public Month month() {
        return month;
    }

    /// After how many years it comes round again at the latest, 1 or 3.
    public int years() {
        return years;
    }

    /// The message key of its name.
    public String label() {
        return "anchor.duty." + name();
    }
}
