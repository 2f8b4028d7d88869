package dk.spirekraft.measure;

/// Which questionnaire a wave asks, in which version. Waves compare only where both are equal.
public record QuestionnaireRef(String id, String version) {

    /// How it is named in addresses and by files.
    public String slug() {
        return id + "-" + version;
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
