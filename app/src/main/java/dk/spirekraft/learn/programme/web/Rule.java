package dk.spirekraft.learn.programme.web;

import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Words;

/// The rules of the next step by their names: how soon each is shown among the others, and how many minutes it takes.
enum Rule {
    RUN_TODAY(2, 5),
    CLOSE_WORKSHOP(4, 15),
    USE_METHOD(7, 15),
    SAY_YES(8, 2),
    PREPARE(12, 30),
    READ_AGENDA(12, 20),
    PLAN_SURVEY(13, 10),
    SETTLE_DATES(14, 10),
    STAFF_SCHOOLS(16, 5),
    NAME_GROUP(18, 20),
    WRITE_MANDATE(26, 20),
    WRITE_CORE_TASK(27, 30),
    NAME_DEPUTIES(28, 10);

    private final int urgency;
    private final int minutes;

    Rule(int urgency, int minutes) {
        this.urgency = urgency;
        this.minutes = minutes;
    }

    int urgency() {
        return urgency;
    }

    /// The step that it asks for.
    ///
    /// @param about what it is about, for the rules that name it
    NextStep at(String address, String about, Words words) {
        return new NextStep(
                urgency,
                minutes,
                words.of("learn.rule." + name() + ".title", about),
                words.of("learn.rule." + name() + ".action"),
                address);
    }
}
