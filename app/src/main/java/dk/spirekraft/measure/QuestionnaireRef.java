package dk.spirekraft.measure;

/// Which questionnaire a wave asks, in which version. Waves compare only where both are equal.
public record QuestionnaireRef(String id, String version) {

    @Override
    public String toString() {
        return id + " " + version;
    }
}
