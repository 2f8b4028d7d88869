package dk.spirekraft.jobs;

import java.time.Duration;

/// Something to do again and again. A bean of a module; it runs once over all nodes, and after a restart goes on.
///
/// @param name in lower case with hyphens, unique; its words stand under `jobs.of.` and that name
/// @param pause between the end of one run and the next
/// @param work throws where it went wrong, so that the operator sees a failure; the next run tries again
public record Job(String name, Duration pause, Runnable work) {}
