package dk.spirekraft.checks;

import java.util.List;

/// One text file: its path from the root of the repository, and its text.
record Document(String path, String text) {

    List<String> lines() {
        return text.lines().toList();
    }

    /// The line, counted from 1, in which this offset of the text lies.
    int lineAt(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    boolean endsWith(String... suffixes) {
        for (String suffix : suffixes) if (path.endsWith(suffix)) return true;
        return false;
    }

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
