package dk.spirekraft.operate;

/// What was asked for can't be done, told in one sentence; nothing was changed.
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String sentence) {
        super(sentence);
    }
}
