package dk.spirekraft.learn.trial;

/// A trial was decided: published within the transaction that decides.
public record TrialDecided(Trial trial, Decision decision) {}
