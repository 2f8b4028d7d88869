package dk.spirekraft.database;

/// Something that whoever starts the program can put right, said in one sentence. It stops the start without a trace.
public class SetupFault extends RuntimeException {

    public SetupFault(String sentence) {
        super(sentence);
    }

    public SetupFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
