package dk.spirekraft.anchor.web;

import dk.spirekraft.web.NextStep;

/// The rules of the next step by their names: how soon each is shown among those of other phases, and how many minutes
/// it takes.
enum AnchorRule {
    /// Somebody leaves, and nobody has taken over.
    HAND_OVER(9, 20, "/overlevering"),
    /// The day of the check has come.
    CHECK(11, 5, "/tjek"),
    /// A routine is nobody's task any more.
    FIND_OWNER(19, 5, "/overlevering"),
    /// A kept trial has no home.
    MAKE_ROUTINE(20, 5, ""),
    /// Something was done, and nobody told the staff.
    TELL(25, 3, "/loefter"),
    /// Something was promised, and nothing began.
    BEGIN(30, 10, "/loefter"),
    /// A routine sleeps.
    WAKE(31, 5, "");

    private final int urgency;
    private final int minutes;
    private final String page;

    AnchorRule(int urgency, int minutes, String page) {
        this.urgency = urgency;
        this.minutes = minutes;
        this.page = page;
    }

    int urgency() {
        return urgency;
    }

    /// The step that it asks for.
    ///
    /// @param about what it is about, for the rules that name it
    NextStep at(Scene scene, String about) {
        return at(scene, about, scene.address(page));
    }

    NextStep at(Scene scene, String about, String address) {
        return new NextStep(
                urgency,
                minutes,
                scene.words().of("anchor.rule." + name() + ".title", about),
                scene.words().of("anchor.rule." + name() + ".action"),
                address);
    }
}
