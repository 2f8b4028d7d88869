package dk.spirekraft.learn.programme;

/// What a school is there for, and what it delivers: two things that are easily mixed up.
///
/// @param task the difference that the school wants to make
/// @param service what it delivers to make it, teaching above all
/// @param formal the first lens: what the law asks for
/// @param performed the second lens: what is done day by day
/// @param experienced the third lens: what pupils and parents meet
/// @param edition counts the changes, so that two who write at once see each other
public record CoreTask(String task, String service, String formal, String performed, String experienced, int edition) {

    public static final CoreTask BLANK = new CoreTask("", "", "", "", "", 0);

    public boolean isBlank() {
        return task.isBlank();
    }
}
