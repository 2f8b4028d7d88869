package dk.spirekraft.checks;

/// A thing that has a size, and where it stands.
record Sized(String path, int line, String name, int size) {

    static Sized linesOf(Document document) {
        return new Sized(
                document.path(), 0, document.fileName(), document.lines().size());
    }
}
