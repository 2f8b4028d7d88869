package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.CoreTasks;
import dk.spirekraft.learn.programme.Mandates;
import dk.spirekraft.learn.programme.PlannedSurveys;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.workshop.Agreements;
import dk.spirekraft.learn.workshop.Workshops;
import org.springframework.stereotype.Component;

/// What is written down about a working group, for the rules of its next step to look at.
@Component
record GroupRecord(
        Seats seats,
        Mandates mandates,
        CoreTasks coreTasks,
        Workshops workshops,
        Agreements agreements,
        PlannedSurveys surveys) {}
